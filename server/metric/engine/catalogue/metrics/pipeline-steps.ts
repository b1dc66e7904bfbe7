import { of, over } from '../expression';
import { single, type Metric } from '../metric';

const funnelLeakageRate: Metric = {
  id: 'funnel_leakage_rate',
  name: { en: 'Sales funnel leakage', fr: 'Fuite de l’entonnoir de vente' },
  aliases: {
    en: ['funnel drop-off', 'stage drop-off rate'],
    fr: ['fuite du tunnel de vente', 'taux d’abandon par étape', 'taux de déperdition'],
  },
  definition: {
    en: 'Share of the entries of deals into a stage in the period that were lost before any later stage. Deals still in the stage count below the line but have not leaked. Stages in which deals end are left out.',
    fr: 'Part des entrées d’affaires dans une étape au cours de la période qui ont été perdues avant toute étape suivante. Les affaires encore à l’étape comptent au dénominateur, mais pas comme fuites. Les étapes finales sont laissées de côté.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager', 'sales_marketing'],
  sources: ['001'],
  note: {
    en: 'A stage is later by its position where stages are ordered, else any other stage entered afterwards. A final stage is known by its name (won, lost, closed). Deals that stall are not counted as leaked.',
    fr: 'Une étape est suivante par sa position si les étapes sont ordonnées, sinon toute autre étape atteinte ensuite. Une étape finale se reconnaît à son nom (gagnée, perdue, close). Les affaires au point mort ne comptent pas comme fuites.',
  },
  defaultVariant: 'lost',
  variants: {
    lost: {
      name: { en: 'Lost', fr: 'Perdues' },
      definition: {
        en: 'Entries lost before any later stage ÷ entries.',
        fr: 'Entrées perdues avant toute étape suivante ÷ entrées.',
      },
      expression: over(of('stageLeaks'), of('stageEntries'), 'noRecords'),
    },
    pending: {
      name: { en: 'Still pending', fr: 'En attente' },
      definition: {
        en: 'Entries of open deals that are still in the stage ÷ entries: what may yet leak.',
        fr: 'Entrées d’affaires ouvertes encore à l’étape ÷ entrées : ce qui peut encore fuir.',
      },
      expression: over(of('stageEntriesPending'), of('stageEntries'), 'noRecords'),
    },
  },
};

const sqlToOpportunityRate: Metric = {
  id: 'sql_to_opportunity_rate',
  name: { en: 'SQL-to-opportunity rate', fr: 'Taux de conversion SQL-opportunité' },
  aliases: {
    en: ['SQL to opportunity conversion'],
    fr: ['transformer les SQL en opportunités'],
  },
  definition: {
    en: 'Share of the leads sales qualified in the period for which an opportunity was opened.',
    fr: 'Part des leads qualifiés par les ventes dans la période pour lesquels une opportunité a été ouverte.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_marketing', 'sdr'],
  sources: ['000'],
  note: {
    en: 'Where every sales qualified lead opens a deal by rule, it is 100 % by construction.',
    fr: 'Si tout lead qualifié par les ventes ouvre une affaire par principe, il vaut 100 % par construction.',
  },
  defaultVariant: 'cohort',
  variants: {
    cohort: {
      name: { en: 'Cohort', fr: 'Cohorte' },
      definition: {
        en: 'Leads sales qualified in the period with an opportunity since ÷ leads sales qualified in it.',
        fr: 'Leads qualifiés par les ventes dans la période ayant depuis une opportunité ÷ leads qualifiés par les ventes dans la période.',
      },
      expression: over(of('leadsSqlToOpportunity'), of('leadsSql'), 'noRecords'),
    },
    period: {
      name: { en: 'Same period', fr: 'Même période' },
      definition: {
        en: 'Leads turned into opportunities in the period ÷ leads sales qualified in it. It can exceed 100 %.',
        fr: 'Leads devenus opportunités dans la période ÷ leads qualifiés par les ventes dans la période. Il peut dépasser 100 %.',
      },
      expression: over(of('leadOpportunities'), of('leadsSql'), 'noRecords'),
    },
  },
};

const mqlToCustomerRate: Metric = {
  id: 'mql_to_customer_rate',
  name: { en: 'MQL-to-customer conversion rate', fr: 'Taux de conversion MQL-client' },
  aliases: {
    en: ['MQL to customer'],
    fr: ['taux de conversion MQL en client'],
  },
  definition: {
    en: 'Share of the leads marketing qualified in the period that became customers: a target that marketing and sales share.',
    fr: 'Part des leads qualifiés par le marketing dans la période qui sont devenus clients : un objectif partagé par le marketing et les ventes.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'lagging',
  audiences: ['sales_marketing'],
  sources: ['000'],
  defaultVariant: 'cohort',
  variants: {
    cohort: {
      name: { en: 'Cohort', fr: 'Cohorte' },
      definition: {
        en: 'Leads marketing qualified in the period that are customers by now ÷ leads marketing qualified in it.',
        fr: 'Leads qualifiés par le marketing dans la période et devenus clients depuis ÷ leads qualifiés par le marketing dans la période.',
      },
      expression: over(of('leadsMqlToCustomer'), of('leadsMql'), 'noRecords'),
    },
    period: {
      name: { en: 'Same period', fr: 'Même période' },
      definition: {
        en: 'Leads turned into customers in the period ÷ leads marketing qualified in it. It can exceed 100 %.',
        fr: 'Leads devenus clients dans la période ÷ leads qualifiés par le marketing dans la période. Il peut dépasser 100 %.',
      },
      expression: over(of('leadCustomers'), of('leadsMql'), 'noRecords'),
    },
  },
};

const sqlToCustomerRate: Metric = {
  id: 'sql_to_customer_rate',
  name: { en: 'SQL-to-customer conversion rate', fr: 'Taux de conversion SQL-client' },
  aliases: {
    en: ['qualified lead to customer'],
    fr: [
      'taux de conversion SQL vers client',
      'rapport entre prospects qualifiés et nouveaux clients',
    ],
  },
  definition: {
    en: 'Share of the leads sales qualified in the period that became customers.',
    fr: 'Part des leads qualifiés par les ventes dans la période qui sont devenus clients.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'lagging',
  audiences: ['sdr', 'sales_marketing'],
  sources: ['000', '002'],
  defaultVariant: 'cohort',
  variants: {
    cohort: {
      name: { en: 'Cohort', fr: 'Cohorte' },
      definition: {
        en: 'Leads sales qualified in the period that are customers by now ÷ leads sales qualified in it.',
        fr: 'Leads qualifiés par les ventes dans la période et devenus clients depuis ÷ leads qualifiés par les ventes dans la période.',
      },
      expression: over(of('leadsSqlToCustomer'), of('leadsSql'), 'noRecords'),
    },
    period: {
      name: { en: 'Same period', fr: 'Même période' },
      definition: {
        en: 'Leads turned into customers in the period ÷ leads sales qualified in it. It can exceed 100 %.',
        fr: 'Leads devenus clients dans la période ÷ leads qualifiés par les ventes dans la période. Il peut dépasser 100 %.',
      },
      expression: over(of('leadCustomers'), of('leadsSql'), 'noRecords'),
    },
  },
};

const leadToVisitRate = single({
  id: 'lead_to_visit_rate',
  name: { en: 'Lead-to-visit rate', fr: 'Taux de conversion lead-visite' },
  aliases: {
    en: ['lead to meeting rate'],
    fr: ['leads menant à une visite', 'taux lead-rendez-vous'],
  },
  definition: {
    en: 'Share of the leads created in the period with whom a meeting or demonstration was held.',
    fr: 'Part des leads créés dans la période avec qui un rendez-vous ou une démonstration a été tenu.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_marketing', 'sdr'],
  sources: ['002'],
  expression: over(of('leadsCreatedToVisit'), of('leadsCreated'), 'noRecords'),
});

const visitToProposalRate = single({
  id: 'visit_to_proposal_rate',
  name: { en: 'Visit-to-proposal rate', fr: 'Taux de conversion visite-offre' },
  aliases: {
    en: ['meeting to quote rate'],
    fr: ['offres découlant des visites'],
  },
  definition: {
    en: 'Share of the leads first visited in the period, by a meeting or demonstration held, to whom an offer was sent on that day or later.',
    fr: 'Part des leads visités pour la première fois dans la période, par un rendez-vous ou une démonstration tenus, à qui une offre a été envoyée ce jour-là ou ensuite.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager', 'sales_marketing'],
  sources: ['002'],
  expression: over(of('leadsVisitedToOffer'), of('leadsVisited'), 'noRecords'),
});

const proposalToSaleRate = single({
  id: 'proposal_to_sale_rate',
  name: { en: 'Proposal-to-sale rate', fr: 'Taux de conversion offre-vente' },
  aliases: {
    en: ['quote to close rate', 'proposal win rate'],
    fr: ['offres aboutissant à une vente'],
  },
  definition: {
    en: 'Share of the deals whose first offer was sent in the period that were won. An offer is an activity of that type, or the entry into a stage of offers.',
    fr: 'Part des affaires dont la première offre date de la période qui ont été gagnées. Une offre est une activité de ce type, ou l’entrée dans une étape d’offre.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'lagging',
  audiences: ['sales_manager', 'sales_marketing'],
  sources: ['002'],
  expression: over(of('dealsProposedAndWon'), of('dealsProposed'), 'noRecords'),
});

const customerLifecycleLength = single({
  id: 'customer_lifecycle_length',
  name: {
    en: 'Average customer lifecycle length',
    fr: 'Durée moyenne du cycle de vie client',
  },
  aliases: {
    en: ['time to first purchase', 'first touch to customer'],
    fr: ['délai entre première impression et premier achat'],
  },
  definition: {
    en: 'Mean number of days from the first known contact of a customer’s leads, else their creation, to the first purchase, over the first purchases of the period. Customers without a lead are left out.',
    fr: 'Nombre moyen de jours entre le premier contact connu des leads d’un client, à défaut leur création, et le premier achat, pour les premiers achats de la période. Les clients sans lead sont laissés de côté.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'pipeline',
  kind: 'lagging',
  audiences: ['sales_marketing'],
  sources: ['000'],
  expression: over(of('daysFromFirstTouch'), of('customersAcquiredWithTouch'), 'noRecords'),
});

export const pipelineSteps: readonly Metric[] = [
  funnelLeakageRate,
  sqlToOpportunityRate,
  mqlToCustomerRate,
  sqlToCustomerRate,
  leadToVisitRate,
  visitToProposalRate,
  proposalToSaleRate,
  customerLifecycleLength,
];
