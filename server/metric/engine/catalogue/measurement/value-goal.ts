import type { CatalogueText, Family, Field } from '../definition';
import type { Measure } from '../measure-definition';

const latest = (column: string): CatalogueText => `(select vb.${column} from measurement vb
    where vb.organisation_id = vm.organisation_id and vb.customer_id = vm.customer_id
      and vb.metric = vm.metric and vb.${column} is not null and vb.measured_on < w.end_on
    order by vb.measured_on desc, vb.id desc limit 1)`;

/** Each customer's latest result for each of its goals, with the goal and where it started from. */
const goals = `select * from (
    select distinct on (vm.organisation_id, vm.customer_id, vm.metric) vm.*,
      ${latest('target_value')} as goal, coalesce(${latest('baseline')}, 0) as beginning
    from measurement vm where vm.customer_id is not null and vm.measured_on < w.end_on
    order by vm.organisation_id, vm.customer_id, vm.metric, vm.measured_on desc, vm.id desc) each
  where goal <> beginning`;

const owner = 'coalesce(r.owner_id, c.csm_id, c.owner_id)';

export const valueGoalFamilies = {
  valueGoal: {
    source: 'measurement',
    label: { en: 'value goals of customers', fr: 'objectifs de valeur des clients' },
    timing: 'windowed',
    dateRole: 'measurementTaken',
    rows: goals,
    owner,
    bucketed: null,
    moreDimensions: { person: owner, csm: 'c.csm_id' },
  },
} as const satisfies Record<string, Family>;

export const valueGoalFields = {
  valueGoalAttainment: {
    recordType: 'measurement',
    label: { en: 'share of the goal attained', fr: 'part de l’objectif atteinte' },
    sql: '((r.value - r.beginning) / (r.goal - r.beginning))',
  },
} as const satisfies Record<string, Field>;

export const valueGoalMeasures = {
  valueGoals: {
    family: 'valueGoal',
    label: { en: 'value goals', fr: 'objectifs de valeur' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  valueGoalsAttained: {
    family: 'valueGoal',
    label: {
      en: 'shares of the value goals attained',
      fr: 'parts des objectifs de valeur atteintes',
    },
    unit: 'ratio',
    aggregate: 'sum',
    value: 'valueGoalAttainment',
    where: [],
  },
} as const satisfies Record<string, Measure>;
