import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { civilDateIn, type CivilDate } from '@/server/values/civil-date';

/** Who asks for figures, where, and when. */
export interface Reader {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly clock: Clock;
}

/** Today in the organisation's zone. */
export function todayOf({ org, clock }: Pick<Reader, 'org' | 'clock'>): CivilDate {
  return civilDateIn(clock.now(), org.timeZone);
}
