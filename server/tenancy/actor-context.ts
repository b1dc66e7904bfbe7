import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from './organisation';

/** The organisation that a use case works in, and which member acts when. */
export interface ActorContext {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly actor: Actor;
  readonly clock: Clock;
}
