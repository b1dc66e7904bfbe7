import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import type { FigureAnswer } from './engine/figure';
import type { ReadValues } from './metric.schemas';
import { readFigures } from './read-figures';
import { askedPeriod, visibleScope } from './visible-request';

interface ReadValuesIn extends ReadValues {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly clock: Clock;
}

/** Figures of several metrics and periods that the member may see. */
export async function readValues(input: ReadValuesIn): Promise<FigureAnswer[]> {
  const { org, member, clock, metrics, variants, by, filters } = input;
  const periods = input.periods.map((key) => askedPeriod(key, org));
  const asOf = civilDateIn(clock.now(), org.timeZone);
  return withOrg(
    org.id,
    async (tx) => {
      const scope = await visibleScope(tx, org, member, input);
      return readFigures(tx, org, [{ metrics, variants, periods, scope, by, filters, asOf }]);
    },
    { isReadOnly: true },
  );
}
