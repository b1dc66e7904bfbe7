import { across, of, over, wholeOf } from '../expression';
import { single, type Metric } from '../metric';
import { closestLevel, type Levels } from './closest-level';

const aimed: Levels = {
  organisation: 'activitiesAimedByAll',
  teams: 'activitiesAimedByTeams',
  people: 'activitiesAimedByPeople',
};
const done: Levels = {
  organisation: 'activitiesDoneByAll',
  teams: 'activitiesDoneByTeams',
  people: 'activitiesDoneByPeople',
};

const sellingTime: Metric = {
  id: 'selling_time',
  name: { en: 'Time spent on sales activities', fr: 'Temps consacré aux activités de vente' },
  aliases: { en: ['time allocation'], fr: ['temps de vente', 'répartition du temps commercial'] },
  definition: {
    en: 'Hours logged on each category of work in the period.',
    fr: 'Heures saisies pour chaque catégorie de travail dans la période.',
  },
  unit: 'hours',
  direction: 'neutral',
  family: 'activity',
  kind: 'leading',
  audiences: ['sales_manager'],
  presetDimension: 'category',
  note: {
    en: 'Only meaningful where durations are logged.',
    fr: 'N’a de sens que si les durées sont saisies.',
  },
  sources: ['001'],
  defaultVariant: 'hours',
  variants: {
    hours: {
      name: { en: 'Hours', fr: 'Heures' },
      definition: { en: 'Sum of the hours logged.', fr: 'Somme des heures saisies.' },
      expression: of('hoursLogged'),
    },
    share: {
      name: { en: 'Share', fr: 'Part' },
      definition: {
        en: 'Hours of the category ÷ all hours.',
        fr: 'Heures de la catégorie ÷ total des heures.',
      },
      unit: 'percent',
      expression: over(of('hoursLogged'), wholeOf('hoursLogged')),
    },
  },
};

const prospectsContacted = single({
  id: 'prospects_contacted',
  name: { en: 'Prospects contacted', fr: 'Prospects contactés' },
  aliases: { en: ['leads contacted'], fr: ['nombre de prospects contactés'] },
  definition: {
    en: 'Number of different prospects contacted at least once in the period. Counts people, not messages.',
    fr: 'Nombre de prospects différents contactés au moins une fois dans la période. Compte des personnes, pas des messages.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['bdr', 'sdr'],
  sources: ['000'],
  expression: of('prospectsContacted'),
});

const positiveResponseRate = single({
  id: 'positive_response_rate',
  name: { en: 'Positive response rate', fr: 'Taux de réponse positive' },
  aliases: {
    en: ['positive reply rate', 'positive vs negative response rate'],
    fr: ['taux de réponse positive vs négative'],
  },
  definition: {
    en: 'Share of the prospects contacted in the period whose latest reply, on any channel, showed interest.',
    fr: 'Part des prospects contactés dans la période dont la dernière réponse, tous canaux confondus, est favorable.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['sdr'],
  note: {
    en: 'The denominator is the prospects contacted, not the replies: positive and negative together stay below 100 %.',
    fr: 'Le dénominateur est le nombre de prospects contactés, pas celui des réponses : positives et négatives restent ensemble sous 100 %.',
  },
  sources: ['000'],
  example: { terms: { prospectsInterested: '3', prospectsContacted: '50' }, result: '0.06' },
  expression: over(of('prospectsInterested'), of('prospectsContacted')),
});

const negativeResponseRate = single({
  id: 'negative_response_rate',
  name: { en: 'Negative response rate', fr: 'Taux de réponse négative' },
  aliases: { en: ['negative reply rate'], fr: ['taux de réponses négatives'] },
  definition: {
    en: 'Share of the prospects contacted in the period whose latest reply, on any channel, showed no interest.',
    fr: 'Part des prospects contactés dans la période dont la dernière réponse, tous canaux confondus, est défavorable.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'activity',
  kind: 'leading',
  audiences: ['sdr'],
  note: {
    en: 'Prospects who never answered are in the denominator only.',
    fr: 'Les prospects sans réponse ne figurent qu’au dénominateur.',
  },
  sources: ['000'],
  expression: over(of('prospectsDeclining'), of('prospectsContacted')),
});

const meetingAcceptanceRate: Metric = {
  id: 'meeting_acceptance_rate',
  name: { en: 'Meeting acceptance rate', fr: 'Taux d’acceptation de rendez-vous' },
  aliases: {
    en: ['meeting booking rate'],
    fr: [
      'rencontrer les taux d’acceptation',
      'respecter les taux d’acceptation',
      'taux de prise de rendez-vous',
    ],
  },
  definition: {
    en: 'Meetings booked with prospects ÷ replies received from prospects in the period.',
    fr: 'Rendez-vous pris avec des prospects ÷ réponses reçues de prospects dans la période.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['sdr'],
  sources: ['000'],
  defaultVariant: 'replies',
  variants: {
    replies: {
      name: { en: 'Over replies', fr: 'Sur les réponses' },
      definition: {
        en: 'Meetings booked with prospects ÷ replies received from prospects. Can exceed 100 %.',
        fr: 'Rendez-vous pris avec des prospects ÷ réponses reçues de prospects. Peut dépasser 100 %.',
      },
      expression: over(of('meetingsBookedWithProspects'), of('repliesReceived')),
    },
    invitations: {
      name: { en: 'Over invitations', fr: 'Sur les invitations' },
      definition: {
        en: 'Meetings booked with prospects ÷ activities of the type or category invitation.',
        fr: 'Rendez-vous pris avec des prospects ÷ activités de type ou catégorie invitation.',
      },
      expression: over(of('meetingsBookedWithProspects'), of('invitationsSent')),
    },
  },
};

const touchpointsPerDeal = single({
  id: 'touchpoints_per_deal',
  name: { en: 'Touchpoints per deal', fr: 'Points de contact par affaire' },
  aliases: {
    en: ['touches per deal', 'system touches', 'touches per closed deal'],
    fr: ['touches système', 'touches du système', 'points de contact par transaction'],
  },
  definition: {
    en: 'Mean number of calls, e-mails, meetings and demonstrations on a deal up to its closing, over the deals closed in the period.',
    fr: 'Nombre moyen d’appels, d’e-mails, de rendez-vous et de démonstrations sur une affaire jusqu’à sa conclusion, pour les affaires closes dans la période.',
  },
  unit: 'ratio',
  direction: 'lower',
  family: 'activity',
  kind: 'leading',
  audiences: ['sdr', 'sales_manager'],
  benchmarks: [
    {
      value: '23',
      label: {
        en: 'Contacts per lost deal: 5 video meetings, 11 e-mails, 7 calls',
        fr: 'Contacts par affaire perdue : 5 visioconférences, 11 e-mails, 7 appels',
      },
      source: 'Sales KPI literature',
    },
    {
      value: '15',
      label: {
        en: 'Contacts per deal of top sellers: 3 video meetings, 8 e-mails, 4 calls',
        fr: 'Contacts par affaire des meilleurs vendeurs : 3 visioconférences, 8 e-mails, 4 appels',
      },
      source: 'Sales KPI literature',
    },
  ],
  note: {
    en: 'Read it by outcome and type. Lower is better only down to the level of the best sellers.',
    fr: 'À lire par issue et par type. Moins n’est mieux que jusqu’au niveau des meilleurs vendeurs.',
  },
  sources: ['000'],
  expression: over(of('dealTouches'), across(of('dealsClosed'), 'type', 'direction', 'channel')),
});

const salesActivityRatio: Metric = {
  id: 'sales_activity_ratio',
  name: { en: 'Sales activity ratio', fr: 'Ratio d’activité commerciale' },
  aliases: { en: ['activities per closed deal'], fr: ['ratio activités/affaires conclues'] },
  definition: {
    en: 'Number of calls, e-mails and meetings done in the period for each deal won in it.',
    fr: 'Nombre d’appels, d’e-mails et de rendez-vous réalisés dans la période pour chaque affaire gagnée.',
  },
  unit: 'ratio',
  direction: 'lower',
  family: 'activity',
  kind: 'leading',
  audiences: ['sales_manager'],
  note: {
    en: 'Over all activities of the period, whatever their deal.',
    fr: 'Sur toutes les activités de la période, quelle que soit l’affaire.',
  },
  sources: ['001'],
  defaultVariant: 'won',
  variants: {
    won: {
      name: { en: 'Per deal won', fr: 'Par affaire gagnée' },
      definition: {
        en: 'Activities done ÷ deals won.',
        fr: 'Activités réalisées ÷ affaires gagnées.',
      },
      expression: over(of('contactsHeld'), across(of('dealsWon'), 'type', 'direction', 'channel')),
    },
    closed: {
      name: { en: 'Per deal closed', fr: 'Par affaire close' },
      definition: {
        en: 'Activities done ÷ deals won or lost.',
        fr: 'Activités réalisées ÷ affaires gagnées ou perdues.',
      },
      expression: over(
        of('contactsHeld'),
        across(of('dealsClosed'), 'type', 'direction', 'channel'),
      ),
    },
  },
};

const activitiesPerOpportunity = single({
  id: 'activities_per_opportunity',
  name: { en: 'Activities per opportunity created', fr: 'Activités par opportunité créée' },
  aliases: {
    en: ['activity-to-opportunity ratio'],
    fr: ['activités comparées aux opportunités créées'],
  },
  definition: {
    en: 'Number of activities done in the period for each opportunity created in it.',
    fr: 'Nombre d’activités réalisées dans la période pour chaque opportunité créée.',
  },
  unit: 'ratio',
  direction: 'lower',
  family: 'activity',
  kind: 'leading',
  audiences: ['bdr', 'sales_manager'],
  sources: ['000'],
  expression: over(
    of('activitiesHeld'),
    across(of('dealsCreated'), 'type', 'direction', 'channel'),
  ),
});

const activityTargetAttainment = single({
  id: 'activity_target_attainment',
  name: { en: 'Activity target attainment', fr: 'Taux d’atteinte des objectifs d’activité' },
  aliases: {
    en: ['expected activity cadence', 'new-rep activity milestones'],
    fr: ['calendrier et fréquence attendus des activités'],
  },
  definition: {
    en: 'Activities done ÷ activities aimed at, over the days that targets and period share. The organisation’s own targets count where there are any; else those of teams, else those of people.',
    fr: 'Activités réalisées ÷ activités visées, sur les jours communs aux objectifs et à la période. Les objectifs de l’organisation comptent s’il y en a ; sinon ceux des équipes, sinon ceux des personnes.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['enablement', 'sales_manager'],
  note: {
    en: 'A target is met or not by volume: it stands in for results while cycles are long.',
    fr: 'Un objectif de volume : il remplace les résultats tant que les cycles sont longs.',
  },
  sources: ['004'],
  expression: over(closestLevel(aimed, done), closestLevel(aimed)),
});

export const activityOutreach: readonly Metric[] = [
  sellingTime,
  prospectsContacted,
  positiveResponseRate,
  negativeResponseRate,
  meetingAcceptanceRate,
  touchpointsPerDeal,
  salesActivityRatio,
  activitiesPerOpportunity,
  activityTargetAttainment,
];
