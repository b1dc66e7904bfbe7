import { of, over } from '../expression';
import { single, type Metric } from '../metric';

export const newLeads = single({
  id: 'new_leads',
  name: { en: 'New leads', fr: 'Nouveaux leads' },
  aliases: {
    en: ['leads generated', 'lead volume'],
    fr: ['nombre de nouveaux prospects générés', 'nombre de leads'],
  },
  definition: {
    en: 'Number of leads created in the period. A lead that comes back keeps its first creation date.',
    fr: 'Nombre de leads créés dans la période. Un lead qui revient garde sa première date de création.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'marketing',
  kind: 'leading',
  audiences: ['marketing', 'sales_marketing'],
  sources: ['002', '004'],
  expression: of('leadsCreated'),
});

export const mqlsCreated = single({
  id: 'mqls_created',
  name: { en: 'MQLs created', fr: 'MQL générés' },
  aliases: {
    en: ['marketing qualified leads'],
    fr: ['prospects qualifiés pour le marketing', 'leads qualifiés marketing'],
  },
  definition: {
    en: 'Number of leads that became marketing qualified in the period, dated by qualification.',
    fr: 'Nombre de leads devenus MQL dans la période, datés de leur qualification.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'marketing',
  kind: 'leading',
  audiences: ['marketing', 'sales_marketing'],
  sources: ['004'],
  expression: of('leadsMql'),
});

export const sqlsCreated: Metric = {
  id: 'sqls_created',
  name: { en: 'SQLs created', fr: 'SQL générés' },
  aliases: {
    en: ['sales qualified leads'],
    fr: ['prospects qualifiés pour la vente', 'leads qualifiés ventes'],
  },
  definition: {
    en: 'Number of leads that became sales qualified in the period, dated by qualification.',
    fr: 'Nombre de leads devenus SQL dans la période, datés de leur qualification.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'marketing',
  kind: 'leading',
  audiences: ['marketing', 'sales_marketing', 'bdr', 'sdr'],
  sources: ['000', '004'],
  defaultVariant: 'all',
  variants: {
    all: {
      name: { en: 'All', fr: 'Tous' },
      definition: {
        en: 'A lead that entered as SQL without having been MQL counts too.',
        fr: 'Un lead entré directement comme SQL, sans avoir été MQL, compte aussi.',
      },
      expression: of('leadsSql'),
    },
    fromMql: {
      name: { en: 'From MQLs', fr: 'Issus de MQL' },
      definition: {
        en: 'Only leads that were marketing qualified.',
        fr: 'Uniquement les leads passés par MQL.',
      },
      expression: of('leadsSqlFromMql'),
    },
  },
};

const cohort = { en: 'Cohort', fr: 'Cohorte' };
const inPeriod = { en: 'Within the period', fr: 'Dans la période' };

export const leadToMqlRate: Metric = {
  id: 'lead_to_mql_rate',
  name: { en: 'Lead-to-MQL rate', fr: 'Taux de conversion lead-MQL' },
  aliases: {
    en: ['MQL rate', 'lead to MQL conversion'],
    fr: ['pourcentage de prospects qui parviennent à MQL'],
  },
  definition: {
    en: 'Share of the leads created in the period that became marketing qualified since. Recent periods are provisional.',
    fr: 'Part des leads créés dans la période et devenus MQL depuis. Les périodes récentes sont provisoires.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'marketing',
  kind: 'leading',
  audiences: ['sales_marketing', 'marketing'],
  sources: ['000'],
  defaultVariant: 'cohort',
  variants: {
    cohort: {
      name: cohort,
      definition: {
        en: 'Of the leads created in the period, those qualified since, whenever.',
        fr: 'Parmi les leads créés dans la période, ceux qualifiés depuis, quelle qu’en soit la date.',
      },
      expression: over(of('leadsCreatedToMql'), of('leadsCreated'), 'noRecords'),
    },
    period: {
      name: inPeriod,
      definition: {
        en: 'Leads qualified in the period ÷ leads created in it. It can exceed 100 %.',
        fr: 'Leads qualifiés dans la période ÷ leads créés dans la période. Peut dépasser 100 %.',
      },
      expression: over(of('leadsMql'), of('leadsCreated'), 'noRecords'),
    },
  },
};

export const mqlToSqlRate: Metric = {
  id: 'mql_to_sql_rate',
  name: { en: 'MQL-to-SQL rate', fr: 'Taux de conversion MQL-SQL' },
  aliases: {
    en: ['sales acceptance rate', 'handover rate'],
    fr: ['taux de conversion en prospects qualifiés pour la vente'],
  },
  definition: {
    en: 'Share of the leads marketing qualified in the period that became sales qualified since: the handover between the two teams.',
    fr: 'Part des leads devenus MQL dans la période et SQL depuis : le passage de relais entre les deux équipes.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'marketing',
  kind: 'leading',
  audiences: ['sales_marketing', 'marketing', 'sdr'],
  sources: ['000', '004'],
  defaultVariant: 'cohort',
  variants: {
    cohort: {
      name: cohort,
      definition: {
        en: 'Of the MQLs of the period, those that became SQL since, whenever.',
        fr: 'Parmi les MQL de la période, ceux devenus SQL depuis, quelle qu’en soit la date.',
      },
      expression: over(of('leadsMqlToSql'), of('leadsMql'), 'noRecords'),
    },
    period: {
      name: inPeriod,
      definition: {
        en: 'SQLs of the period ÷ MQLs of the period. It can exceed 100 %.',
        fr: 'SQL de la période ÷ MQL de la période. Peut dépasser 100 %.',
      },
      expression: over(of('leadsSql'), of('leadsMql'), 'noRecords'),
    },
  },
};

export const touchesPerLead = single({
  id: 'touches_per_lead',
  name: { en: 'Touches per lead', fr: 'Contacts par lead créé' },
  aliases: {
    en: ['touches to create a lead', 'contacts before a lead'],
    fr: ['nombre de contacts pour créer un prospect'],
  },
  definition: {
    en: 'Mean number of contacts logged on a person up to the day of becoming a lead, over the leads created in the period.',
    fr: 'Nombre moyen de contacts enregistrés sur une personne jusqu’au jour où elle devient un lead, sur les leads créés dans la période.',
  },
  unit: 'ratio',
  direction: 'lower',
  family: 'marketing',
  kind: 'leading',
  audiences: ['marketing'],
  sources: ['004'],
  note: {
    en: 'Needs marketing touches logged as activities of the lead.',
    fr: 'Suppose que les contacts marketing soient enregistrés comme activités du lead.',
  },
  expression: over(of('touchesBeforeLead'), of('leadsTouched'), 'noRecords'),
});

export const marketing: readonly Metric[] = [
  newLeads,
  mqlsCreated,
  sqlsCreated,
  leadToMqlRate,
  mqlToSqlRate,
  touchesPerLead,
];
