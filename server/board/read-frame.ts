import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import type { ReadBoard } from './board.schemas';
import type { Frame } from './engine/board';
import { loadFrame } from './frame';

/** The period and scope of a page of figures, and what else its reader may choose. */
export async function readFrame({
  org,
  member,
  clock,
  ...asked
}: ReadBoard & {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly clock: Clock;
}): Promise<Frame | 'nobody'> {
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const loaded = await withOrg(org.id, (tx) => loadFrame(tx, org, member, asked, asOf), {
    isReadOnly: true,
  });
  return loaded === 'nobody' ? loaded : loaded.frame;
}
