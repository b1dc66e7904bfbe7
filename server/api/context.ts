import type { Session } from '@/server/auth/session';
import type { Clock } from '@/server/platform/clock';

/** What every procedure gets, whether it is called from a page, a browser or a test. */
export interface ApiContext {
  readonly session: Session | null;
  readonly clock: Clock;
  readonly requestId: string;
  /** the caller's network address, for throttling; null when unknown */
  readonly address: string | null;
  readonly userAgent: string | null;
}
