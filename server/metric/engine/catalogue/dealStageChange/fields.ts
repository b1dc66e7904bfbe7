import type { Field } from '../definition';

// a stage in which deals end is no step of the funnel; exports seldom mark it but by its name
const isFinal = (stage: string) => `(${stage} ~* '(won|lost|closed|gagn|perdu|abandon)')`;

const moment = (alias: string) =>
  `(${alias}.changed_on, coalesce(${alias}.changed_at_source, '-infinity'::timestamptz), ${alias}.id)`;

/** A later entry of the same deal into a stage further on; unordered stages: into any other. */
const movedOn = `exists (select from deal_stage_change next
    left join deal_stage here on here.organisation_id = r.organisation_id and here.name = r.stage
    left join deal_stage there on there.organisation_id = next.organisation_id
      and there.name = next.stage
  where next.organisation_id = r.organisation_id and next.deal_id = r.deal_id
    and next.stage <> r.stage and ${moment('next')} > ${moment('r')}
    and not ${isFinal('next.stage')} and coalesce(there.position > here.position, true))`;

export const dealStageChangeFields = {
  stageIsFinal: {
    recordType: 'dealStageChange',
    label: { en: 'stage in which deals end', fr: 'étape où les affaires finissent' },
    sql: isFinal('r.stage'),
  },
  stageIsLeaked: {
    recordType: 'dealStageChange',
    label: {
      en: 'lost before any later stage',
      fr: 'perdue avant toute étape suivante',
    },
    sql: `(sd.status = 'lost' and not ${movedOn})`,
  },
  stageIsPending: {
    recordType: 'dealStageChange',
    label: { en: 'still in the stage', fr: 'toujours à cette étape' },
    sql: `(sd.status = 'open' and not ${movedOn})`,
  },
} as const satisfies Record<string, Field>;
