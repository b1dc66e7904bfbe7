import { constant, of, over, wholeOf } from '../expression';
import { single, type Metric } from '../metric';

const cohort = {
  name: { en: 'Cohort', fr: 'Cohorte' },
} as const;
const samePeriod = {
  name: { en: 'Same period', fr: 'Même période' },
} as const;

const leadConversionRate: Metric = {
  id: 'lead_conversion_rate',
  name: { en: 'Lead conversion rate', fr: 'Taux de conversion des leads' },
  aliases: {
    en: ['lead-to-customer rate', 'conversion rate'],
    fr: [
      'taux de conversion',
      'taux de conversion des prospects',
      'taux de conversion de leads en client',
    ],
  },
  definition: {
    en: 'Share of the leads created in the period that became customers. Recent periods are provisional: their leads may still convert.',
    fr: 'Part des leads créés dans la période qui sont devenus clients. Les périodes récentes sont provisoires : leurs leads peuvent encore se convertir.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'lagging',
  audiences: ['sales_manager', 'sales_marketing'],
  sources: ['001', '002', '003'],
  defaultVariant: 'cohort',
  variants: {
    cohort: {
      ...cohort,
      definition: {
        en: 'Leads created in the period that are customers by now ÷ leads created in it.',
        fr: 'Leads créés dans la période et devenus clients depuis ÷ leads créés dans la période.',
      },
      expression: over(of('leadsCreatedToCustomer'), of('leadsCreated'), 'noRecords'),
    },
    period: {
      ...samePeriod,
      definition: {
        en: 'Leads turned into customers in the period ÷ leads created in it. It can exceed 100 %.',
        fr: 'Leads devenus clients dans la période ÷ leads créés dans la période. Il peut dépasser 100 %.',
      },
      expression: over(of('leadCustomers'), of('leadsCreated'), 'noRecords'),
    },
  },
};

const leadConversionRateBySource: Metric = {
  ...leadConversionRate,
  id: 'lead_conversion_rate_by_source',
  name: { en: 'Conversion rate by lead source', fr: 'Taux de conversion par source' },
  aliases: {
    en: ['conversion by channel'],
    fr: ['taux de conversion par source de prospect', 'conversion par canal'],
  },
  definition: {
    en: 'Lead conversion rate broken down by lead source: share of the leads created in the period from each source that became customers.',
    fr: 'Taux de conversion des leads ventilé par source : part des leads de chaque source créés dans la période qui sont devenus clients.',
  },
  audiences: ['sales_marketing', 'marketing'],
  sources: ['001', '003'],
  presetDimension: 'source',
};

const customerAcquisitionRate = single({
  id: 'customer_acquisition_rate',
  name: { en: 'Customer acquisition rate', fr: 'Taux d’acquisition de clients' },
  aliases: {
    en: ['prospect-to-customer rate'],
    fr: ['taux de conversion des prospects contactés'],
  },
  definition: {
    en: 'Share of the leads first contacted in the period that became customers. Divides by those contacted, not by those created.',
    fr: 'Part des leads contactés pour la première fois dans la période qui sont devenus clients. Rapporté aux leads contactés, non aux leads créés.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'lagging',
  audiences: ['bdr'],
  sources: ['000'],
  expression: over(of('leadsContactedToCustomer'), of('leadsContacted'), 'noRecords'),
});

const conversionRateByOutreachMethod: Metric = {
  id: 'conversion_rate_by_outreach_method',
  name: {
    en: 'Conversion rate by outreach method',
    fr: 'Taux de conversion par méthode de prospection',
  },
  aliases: {
    en: ['conversion by outreach channel'],
    fr: ['méthodes de sensibilisation', 'e-mail, téléphone, face à face'],
  },
  definition: {
    en: 'Customer acquisition rate broken down by outreach method: share of the leads first contacted in the period by each method that became customers.',
    fr: 'Taux d’acquisition de clients ventilé par méthode de prospection : part des leads contactés pour la première fois dans la période par chaque méthode qui sont devenus clients.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'lagging',
  audiences: ['bdr', 'sales_manager'],
  sources: ['000'],
  presetDimension: 'method',
  defaultVariant: 'first',
  variants: {
    first: {
      name: { en: 'First method', fr: 'Première méthode' },
      definition: {
        en: 'By the method entered for the first contact, else the type of the first outbound activity.',
        fr: 'Selon la méthode saisie du premier contact, à défaut le type de la première activité sortante.',
      },
      expression: over(of('leadsContactedToCustomer'), of('leadsContacted'), 'noRecords'),
    },
    main: {
      name: { en: 'Main method', fr: 'Méthode principale' },
      definition: {
        en: 'By the type that most outbound activities with the lead have.',
        fr: 'Selon le type le plus fréquent des activités sortantes avec le lead.',
      },
      expression: over(
        of('leadsContactedByMethodToCustomer'),
        of('leadsContactedByMethod'),
        'noRecords',
      ),
    },
  },
};

const conversionRateByContactLoad = single({
  id: 'conversion_rate_by_contact_load',
  name: {
    en: 'Conversion rate by contact load',
    fr: 'Taux de conversion selon le nombre de prospects contactés',
  },
  aliases: {
    en: ['contact saturation point', 'conversion vs prospects contacted'],
    fr: ['seuil de contacts'],
  },
  definition: {
    en: 'Customer acquisition rate broken down by how many leads their owner first contacted in the period: up to 10, 25, 50, 100, and more. It shows from which load conversion falls.',
    fr: 'Taux d’acquisition de clients ventilé selon le nombre de leads que leur responsable a contactés dans la période : jusqu’à 10, 25, 50, 100, et au-delà. Il montre à partir de quelle charge la conversion baisse.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['bdr', 'sales_manager'],
  sources: ['000'],
  presetDimension: 'loadBracket',
  expression: over(of('leadsByLoadToCustomer'), of('leadsByLoad'), 'noRecords'),
});

const leadResponseTime: Metric = {
  id: 'lead_response_time',
  name: { en: 'Lead response time', fr: 'Temps de réponse aux leads' },
  aliases: {
    en: ['average response time (SDR)', 'speed to lead'],
    fr: ['temps de réponse moyen', 'temps de réponse du prospect'],
  },
  definition: {
    en: 'Mean hours from a lead’s arrival to the first outbound contact with it, over the leads received in the period. Arrival: the form, or marketing qualified, whichever came first. Leads not yet contacted are left out.',
    fr: 'Nombre moyen d’heures entre l’arrivée d’un lead et le premier contact sortant, pour les leads reçus dans la période. Arrivée : le formulaire ou la qualification marketing, selon ce qui vient en premier. Les leads non encore contactés sont laissés de côté.',
  },
  unit: 'hours',
  direction: 'lower',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sdr', 'sales_manager'],
  sources: ['000', '001'],
  note: {
    en: 'Counted in elapsed time, nights and weekends included. Where a time of day is missing, whole days of 24 hours count. Without an outbound activity, the first response or contact entered on the lead counts.',
    fr: 'En temps écoulé, nuits et week-ends compris. Si une heure manque, on compte des jours entiers de 24 heures. Sans activité sortante, la première réponse ou le premier contact saisi sur le lead compte.',
  },
  defaultVariant: 'mean',
  variants: {
    mean: {
      name: { en: 'Mean', fr: 'Moyenne' },
      definition: {
        en: 'Seconds from arrival to first contact ÷ 3600 ÷ leads received and contacted.',
        fr: 'Secondes entre l’arrivée et le premier contact ÷ 3600 ÷ leads reçus et contactés.',
      },
      expression: over(
        over(of('secondsToAnswer'), constant('3600')),
        of('leadsAnswered'),
        'noRecords',
      ),
    },
    median: {
      name: { en: 'Median', fr: 'Médiane' },
      definition: {
        en: 'Hours within which half of the leads received and contacted got their first contact.',
        fr: 'Nombre d’heures en deçà duquel la moitié des leads reçus et contactés ont eu leur premier contact.',
      },
      expression: of('medianHoursToAnswer'),
    },
  },
};

const leadFollowUpRate: Metric = {
  id: 'lead_follow_up_rate',
  name: { en: 'Lead follow-up rate', fr: 'Pourcentage de leads suivis' },
  aliases: {
    en: ['percentage of leads followed up'],
    fr: ['pourcentage de prospects suivis'],
  },
  definition: {
    en: 'Share of the leads qualified by marketing or sales and received in the period that got at least one outbound contact that took place.',
    fr: 'Part des leads qualifiés par le marketing ou les ventes et reçus dans la période ayant eu au moins un contact sortant effectif.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sdr'],
  sources: ['000'],
  note: {
    en: 'For a lead without any activity, the first contact entered on it counts.',
    fr: 'Pour un lead sans aucune activité, le premier contact saisi sur sa fiche compte.',
  },
  defaultVariant: 'ever',
  variants: {
    ever: {
      name: { en: 'At any time', fr: 'À tout moment' },
      definition: {
        en: 'Qualified leads received and contacted ÷ qualified leads received.',
        fr: 'Leads qualifiés reçus et contactés ÷ leads qualifiés reçus.',
      },
      expression: over(of('leadsFollowed'), of('leadsReceivedQualified'), 'noRecords'),
    },
    withinDay: {
      name: { en: 'Within 24 hours', fr: 'Sous 24 heures' },
      definition: {
        en: 'Qualified leads contacted within 24 hours of their arrival ÷ qualified leads received.',
        fr: 'Leads qualifiés contactés dans les 24 heures suivant leur arrivée ÷ leads qualifiés reçus.',
      },
      expression: over(of('leadsFollowedInADay'), of('leadsReceivedQualified'), 'noRecords'),
    },
  },
};

const leadsByLifecycleStage: Metric = {
  id: 'leads_by_lifecycle_stage',
  name: {
    en: 'Share of leads by lifecycle stage',
    fr: 'Répartition des leads par étape du cycle de vie',
  },
  aliases: {
    en: ['percentage of leads per stage'],
    fr: ['pourcentage de prospects à chaque étape du cycle de vie'],
  },
  definition: {
    en: 'Live leads at the end of the period, broken down by lifecycle stage: lead, MQL, SQL, opportunity, customer, as their dates tell. Disqualified leads are left out.',
    fr: 'Leads actifs à la fin de la période, ventilés par étape du cycle de vie : lead, MQL, SQL, opportunité, client, selon leurs dates. Les leads disqualifiés sont laissés de côté.',
  },
  unit: 'percent',
  direction: 'neutral',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_marketing'],
  sources: ['000'],
  presetDimension: 'lifecycleStage',
  defaultVariant: 'share',
  variants: {
    share: {
      name: { en: 'Share', fr: 'Part' },
      definition: {
        en: 'Leads in the stage ÷ all live leads.',
        fr: 'Leads à cette étape ÷ ensemble des leads actifs.',
      },
      expression: over(of('leadsThen'), wholeOf('leadsThen'), 'noRecords'),
    },
    count: {
      name: { en: 'Number', fr: 'Nombre' },
      definition: {
        en: 'Number of live leads in the stage.',
        fr: 'Nombre de leads actifs à cette étape.',
      },
      unit: 'count',
      expression: of('leadsThen'),
    },
  },
};

export const pipelineLeads: readonly Metric[] = [
  leadConversionRate,
  leadConversionRateBySource,
  customerAcquisitionRate,
  conversionRateByOutreachMethod,
  conversionRateByContactLoad,
  leadResponseTime,
  leadFollowUpRate,
  leadsByLifecycleStage,
];
