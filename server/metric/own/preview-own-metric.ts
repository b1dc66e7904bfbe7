import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { periodOf, shiftPeriod } from '@/server/values/period';
import type { OwnDefinition } from '../engine/own/own-definition';
import type { Problem } from '../engine/own/problem';
import type { FigureAnswer } from '../figure';
import type { PreviewFormula } from '../own-metric.schemas';
import { readFigures } from '../read-figures';
import { visibleScope } from '../visible-request';
import { checkedFormula } from './check-own-formula';

const MONTHS = 13;

/** Figures of a formula that isn't saved: the last months, and the parts of the fiscal year so far. */
export interface FormulaPreview {
  readonly problem: Problem | null;
  readonly months: FigureAnswer | null;
  readonly parts: FigureAnswer | null;
}

interface PreviewIn extends PreviewFormula {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly clock: Clock;
}

const DRAFT = 'own_draft';

/** What a formula gives on the organisation's records, all that the member may see. */
export async function previewOwnMetric(input: PreviewIn): Promise<FormulaPreview> {
  const { org, member, clock, formula, unit, by } = input;
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const month = periodOf(asOf, 'month', org.calendar);
  const year = periodOf(asOf, 'year', org.calendar);
  return withOrg(
    org.id,
    async (tx) => {
      const { problem, description } = await checkedFormula(tx, input);
      if (problem || !description) return { problem, months: null, parts: null };
      if (by && !description.dimensions.includes(by)) {
        throw new DomainError('invalid', 'formula.errors.dimensionGone', {}, 'by');
      }
      const id = input.metric ?? DRAFT;
      const scope = await visibleScope(tx, org, member, {});
      const asked = { metrics: [id], scope, asOf };
      const periods = Array.from({ length: MONTHS }, (_, index) =>
        shiftPeriod(month, index + 1 - MONTHS, org.calendar),
      );
      const requests = [
        { ...asked, periods, by: [] },
        ...(by ? [{ ...asked, periods: [year], by: [by] }] : []),
      ];
      const [months, parts] = await readFigures(tx, org, requests, draftOf(id, formula, unit));
      return { problem: null, months: months ?? null, parts: parts ?? null };
    },
    { isReadOnly: true },
  );
}

function draftOf(id: string, formula: string, unit: OwnDefinition['unit']): OwnDefinition {
  const texts = { en: id, fr: id };
  return {
    id,
    version: 1,
    name: texts,
    definition: texts,
    formula,
    unit,
    direction: 'neutral',
    family: 'performance',
    kind: 'lagging',
  };
}
