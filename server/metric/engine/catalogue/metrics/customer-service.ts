import { constant, of, over, wholeOf } from '../expression';
import { single, type Metric } from '../metric';

const customerInquiryResponseTime: Metric = {
  id: 'customer_inquiry_response_time',
  name: {
    en: 'Customer inquiry response time',
    fr: 'Temps de réponse moyen aux demandes des clients',
  },
  aliases: {
    en: ['sales inquiry response time'],
    fr: ['temps de réponse aux demandes des clients'],
  },
  definition: {
    en: 'Mean number of hours from a customer’s request to the next outgoing activity to the same customer, over the requests received in the period and answered.',
    fr: 'Nombre moyen d’heures entre la demande d’un client et l’activité sortante suivante vers ce client, pour les demandes reçues dans la période et ayant eu une réponse.',
  },
  unit: 'hours',
  direction: 'lower',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['sales_manager', 'service'],
  note: {
    en: 'Where a time is missing, days of 24 hours count.',
    fr: 'Si une heure manque, on compte des jours de 24 heures.',
  },
  sources: ['001'],
  defaultVariant: 'all',
  variants: {
    all: {
      name: { en: 'Every request', fr: 'Toutes les demandes' },
      definition: {
        en: 'Every incoming activity of a customer.',
        fr: 'Toute activité entrante d’un client.',
      },
      expression: over(
        over(of('secondsToInquiryAnswer'), constant('3600')),
        of('inquiriesAnswered'),
        'noRecords',
      ),
    },
    withoutTicket: {
      name: { en: 'Without a ticket', fr: 'Hors ticket' },
      definition: {
        en: 'Incoming activities of a customer that belong to no ticket.',
        fr: 'Activités entrantes d’un client qui n’appartiennent à aucun ticket.',
      },
      expression: over(
        over(of('secondsToSalesInquiryAnswer'), constant('3600')),
        of('salesInquiriesAnswered'),
        'noRecords',
      ),
    },
  },
};

const openEscalations: Metric = {
  id: 'open_escalations',
  name: { en: 'Customer escalations opened', fr: 'Escalades clients ouvertes' },
  aliases: { en: ['number of escalations'], fr: ['nombre d’escalades', 'escalades clients'] },
  definition: {
    en: 'Number of tickets escalated in the period. An escalated ticket without a date counts on the day it was opened.',
    fr: 'Nombre de tickets escaladés dans la période. Un ticket escaladé sans date compte le jour de son ouverture.',
  },
  unit: 'count',
  direction: 'lower',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['service', 'cs'],
  sources: ['004'],
  defaultVariant: 'opened',
  variants: {
    opened: {
      name: { en: 'Opened in the period', fr: 'Ouvertes dans la période' },
      definition: {
        en: 'Tickets by the day of their escalation.',
        fr: 'Tickets selon le jour de leur escalade.',
      },
      expression: of('escalations'),
    },
    stillOpen: {
      name: { en: 'Still open at the end', fr: 'Encore ouvertes à la fin' },
      definition: {
        en: 'Tickets escalated and not resolved at the end of the period.',
        fr: 'Tickets escaladés et non résolus à la fin de la période.',
      },
      expression: of('escalationsOpen'),
    },
  },
};

const averageResponseTime = single({
  id: 'average_response_time',
  name: { en: 'Average response time (support)', fr: 'Temps de réponse moyen' },
  aliases: { en: ['mean reply time'], fr: ['temps moyen de réponse'] },
  definition: {
    en: 'Mean number of hours from each customer message on a ticket to the next answer, over the messages received in the period and answered. Messages are activities that belong to a ticket.',
    fr: 'Nombre moyen d’heures entre chaque message d’un client sur un ticket et la réponse suivante, pour les messages reçus dans la période et ayant eu une réponse. Les messages sont les activités liées à un ticket.',
  },
  unit: 'hours',
  direction: 'lower',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['service'],
  note: {
    en: 'By the clock, nights and weekends included.',
    fr: 'En heures d’horloge, nuits et week-ends compris.',
  },
  sources: ['004'],
  expression: over(
    over(of('secondsToMessageAnswer'), constant('3600')),
    of('messagesAnswered'),
    'noRecords',
  ),
});

const firstResponseTime: Metric = {
  id: 'first_response_time',
  name: { en: 'First response time', fr: 'Délai de première réponse' },
  aliases: { en: ['FRT'], fr: ['délai de la première réponse'] },
  definition: {
    en: 'Time from a ticket’s opening to the first answer, over the tickets opened in the period and answered.',
    fr: 'Temps entre l’ouverture d’un ticket et la première réponse, pour les tickets ouverts dans la période et ayant eu une réponse.',
  },
  unit: 'hours',
  direction: 'lower',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['service'],
  note: {
    en: 'By the clock, nights and weekends included; unanswered tickets are left out.',
    fr: 'En heures d’horloge, nuits et week-ends compris ; les tickets sans réponse sont laissés de côté.',
  },
  sources: ['004'],
  defaultVariant: 'mean',
  variants: {
    mean: {
      name: { en: 'Mean', fr: 'Moyenne' },
      definition: { en: 'Mean number of hours.', fr: 'Nombre moyen d’heures.' },
      expression: over(
        over(of('secondsToFirstResponse'), constant('3600')),
        of('ticketsAnswered'),
        'noRecords',
      ),
    },
    median: {
      name: { en: 'Median', fr: 'Médiane' },
      definition: {
        en: 'Half of the tickets were answered faster.',
        fr: 'La moitié des tickets ont eu une réponse plus rapide.',
      },
      expression: over(of('medianSecondsToFirstResponse'), constant('3600')),
    },
  },
};

const averageResolutionTime: Metric = {
  id: 'average_resolution_time',
  name: { en: 'Average resolution time', fr: 'Temps moyen de résolution' },
  aliases: {
    en: ['MTTR', 'mean time to resolution'],
    fr: ['temps de résolution moyen des problèmes signalés'],
  },
  definition: {
    en: 'Time from a ticket’s opening to its resolution, over the tickets resolved in the period.',
    fr: 'Temps entre l’ouverture d’un ticket et sa résolution, pour les tickets résolus dans la période.',
  },
  unit: 'hours',
  direction: 'lower',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['service'],
  note: {
    en: 'A reopened ticket counts with its last resolution.',
    fr: 'Un ticket rouvert compte avec sa dernière résolution.',
  },
  sources: ['004'],
  defaultVariant: 'mean',
  variants: {
    mean: {
      name: { en: 'Mean', fr: 'Moyenne' },
      definition: { en: 'Mean number of hours.', fr: 'Nombre moyen d’heures.' },
      expression: over(
        over(of('secondsToResolution'), constant('3600')),
        of('ticketsResolved'),
        'noRecords',
      ),
    },
    median: {
      name: { en: 'Median', fr: 'Médiane' },
      definition: {
        en: 'Half of the tickets were resolved faster.',
        fr: 'La moitié des tickets ont été résolus plus vite.',
      },
      expression: over(of('medianSecondsToResolution'), constant('3600')),
    },
  },
};

const ticketVolume = single({
  id: 'ticket_volume',
  name: { en: 'Total issues', fr: 'Nombre total de problèmes' },
  aliases: { en: ['ticket volume', 'support volume'], fr: ['volume de tickets'] },
  definition: {
    en: 'Number of tickets opened in the period.',
    fr: 'Nombre de tickets ouverts dans la période.',
  },
  unit: 'count',
  direction: 'lower',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['service', 'cs'],
  sources: ['004'],
  expression: of('ticketsOpened'),
});

const issueTypeSplit = single({
  id: 'issue_type_split',
  name: { en: 'Bug versus how-to split', fr: 'Répartition bugs / questions « comment faire »' },
  aliases: {
    en: ['bug ratio'],
    fr: ['répartition des bugs par rapport aux réponses de type comment faire'],
  },
  definition: {
    en: 'Share of each type of problem among the tickets opened in the period. A breakdown of the total issues.',
    fr: 'Part de chaque type de problème parmi les tickets ouverts dans la période. Une ventilation du nombre total de problèmes.',
  },
  unit: 'percent',
  direction: 'neutral',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['service'],
  presetDimension: 'issueType',
  sources: ['004'],
  expression: over(of('ticketsOpened'), wholeOf('ticketsOpened')),
});

const issuesByProduct = single({
  id: 'issues_by_product',
  name: { en: 'Issue volume by product', fr: 'Volume de problèmes par produit' },
  aliases: {
    en: ['issues by product, service, feature area or use case'],
    fr: ['volume de problèmes pour chaque produit ou service'],
  },
  definition: {
    en: 'Number of tickets opened in the period for each product; also by functional area and use case. A breakdown of the total issues.',
    fr: 'Nombre de tickets ouverts dans la période pour chaque produit ; aussi par domaine fonctionnel et cas d’usage. Une ventilation du nombre total de problèmes.',
  },
  unit: 'count',
  direction: 'lower',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['service', 'cs'],
  presetDimension: 'product',
  sources: ['004'],
  expression: of('ticketsOpened'),
});

const kbArticleViews = single({
  id: 'kb_article_views',
  name: {
    en: 'Knowledge base article views',
    fr: 'Articles consultés dans la base de connaissances',
  },
  aliases: { en: ['help article views'], fr: ['articles de la base de connaissances consultés'] },
  definition: {
    en: 'Number of views of knowledge base articles in the period, from the measurements ‘kb_article_views’.',
    fr: 'Nombre de consultations d’articles de la base de connaissances dans la période, d’après les mesures « kb_article_views ».',
  },
  unit: 'count',
  direction: 'higher',
  family: 'customer_service',
  kind: 'leading',
  audiences: ['service', 'cs', 'enablement'],
  sources: ['004'],
  expression: of('kbArticleViews'),
});

export const customerService: readonly Metric[] = [
  customerInquiryResponseTime,
  openEscalations,
  averageResponseTime,
  firstResponseTime,
  averageResolutionTime,
  ticketVolume,
  issueTypeSplit,
  issuesByProduct,
  kbArticleViews,
];
