import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import type { Explanation } from './engine/explanation';
import type { RecordList } from './engine/record-list';
import { explainFigure, type FigureAddress } from './explain-figure';
import { listRecords } from './list-records';
import type { ExplainFigure, ListRecords } from './metric.schemas';
import { askedPeriod, visibleScope } from './visible-request';

interface Caller {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly clock: Clock;
}

/** What a figure that the member may see rests on. */
export async function explain(input: ExplainFigure & Caller): Promise<Explanation> {
  return inSnapshot(input, async (tx) =>
    explainFigure(tx, input.org, await addressOf(tx, input, input)),
  );
}

/** The records behind a figure that the member may see. */
export async function records({ figure, ...input }: ListRecords & Caller): Promise<RecordList> {
  return inSnapshot(input, async (tx) =>
    listRecords(tx, input.org, { ...input, figure: await addressOf(tx, figure, input) }),
  );
}

/** The figure that a member asks for, if it is theirs to see. */
export async function addressOf(
  tx: TenantTransaction,
  { metric, variant, period, part, filters, team, person }: ExplainFigure,
  { org, member, clock }: Caller,
): Promise<FigureAddress> {
  return {
    metric,
    variant,
    period: askedPeriod(period, org),
    scope: await visibleScope(tx, org, member, { team, person, part }),
    part,
    filters,
    asOf: civilDateIn(clock.now(), org.timeZone),
  };
}

function inSnapshot<T>({ org }: Caller, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
  return withOrg(org.id, work, { isReadOnly: true });
}
