import type { Field } from '../definition';

export const forecastFields = {
  forecastLevel: {
    recordType: 'forecast',
    label: { en: 'made for', fr: 'faite pour' },
    sql: `(case when r.owner_id is not null then 'person' when r.team_id is not null then 'team'
      else 'organisation' end)`,
    values: {
      person: { en: 'a person', fr: 'une personne' },
      team: { en: 'a team', fr: 'une équipe' },
      organisation: { en: 'the organisation', fr: 'l’organisation' },
    },
  },
  forecastAmount: {
    recordType: 'forecast',
    label: { en: 'amount forecast', fr: 'montant prévu' },
    sql: 'r.own_amount',
  },
} as const satisfies Record<string, Field>;
