import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';

/** The organisation that a use case works in, who acts, and when. */
export interface ActorContext {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
}
