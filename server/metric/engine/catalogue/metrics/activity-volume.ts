import { of } from '../expression';
import { single, type Metric } from '../metric';

const salesActivities = single({
  id: 'sales_activities',
  name: { en: 'Sales activities', fr: 'Activités commerciales' },
  aliases: {
    en: ['activity count', 'number of activities per rep'],
    fr: ['activités', 'nombre d’activités de vente'],
  },
  definition: {
    en: 'Number of selling activities done in the period: calls, e-mails, meetings, demonstrations, follow-ups, social media and events.',
    fr: 'Nombre d’activités de vente réalisées dans la période : appels, e-mails, rendez-vous, démonstrations, relances, réseaux sociaux et événements.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['bdr', 'sdr', 'sales_manager'],
  note: {
    en: 'Quantity is not quality: read it beside the opportunities created.',
    fr: 'La quantité n’est pas la qualité : à lire avec les opportunités créées.',
  },
  sources: ['000', '001'],
  expression: of('salesActivities'),
});

const callsMade = single({
  id: 'calls_made',
  name: { en: 'Calls made', fr: 'Appels passés' },
  aliases: {
    en: ['number of calls', 'phone calls'],
    fr: ['nombre d’appels', 'appels téléphoniques'],
  },
  definition: {
    en: 'Number of outgoing calls made in the period, answered or not.',
    fr: 'Nombre d’appels sortants passés dans la période, avec ou sans réponse.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['bdr', 'sdr', 'sales_manager'],
  note: {
    en: 'The result of the call tells those that were answered.',
    fr: 'Le résultat d’appel distingue ceux qui ont abouti.',
  },
  sources: ['000', '001', '004'],
  expression: of('callsMade'),
});

const emailsSent = single({
  id: 'emails_sent',
  name: { en: 'Sales emails sent', fr: 'E-mails envoyés' },
  aliases: { en: ['number of emails'], fr: ['nombre d’e-mails', 'courriels envoyés'] },
  definition: {
    en: 'Number of sales e-mails sent in the period. One message to several recipients counts once; mass mailings don’t count.',
    fr: 'Nombre d’e-mails de vente envoyés dans la période. Un message à plusieurs destinataires compte une fois ; les envois de masse ne comptent pas.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['bdr', 'sdr', 'sales_manager'],
  sources: ['000', '001', '004'],
  expression: of('emailsSent'),
});

const meetingsScheduled: Metric = {
  id: 'meetings_scheduled',
  name: { en: 'Meetings scheduled', fr: 'Rendez-vous planifiés' },
  aliases: {
    en: ['meetings booked', 'meetings set'],
    fr: [
      'réunions prévues',
      'réunions programmées',
      'mise en place des réunions',
      'rendez-vous pris',
    ],
  },
  definition: {
    en: 'Number of sales meetings booked in the period, whenever they take place.',
    fr: 'Nombre de rendez-vous commerciaux pris dans la période, quelle que soit leur date.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['bdr', 'sdr', 'sales_manager'],
  sources: ['000', '001', '004'],
  defaultVariant: 'booked',
  variants: {
    booked: {
      name: { en: 'By day of booking', fr: 'Par date de prise' },
      definition: {
        en: 'Meetings by the day on which they were booked.',
        fr: 'Rendez-vous selon le jour où ils ont été pris.',
      },
      expression: of('meetingsBooked'),
    },
    due: {
      name: { en: 'By day of the meeting', fr: 'Par date de tenue prévue' },
      definition: {
        en: 'Meetings that are to take place in the period, whatever became of them.',
        fr: 'Rendez-vous prévus dans la période, quelle qu’en soit l’issue.',
      },
      expression: of('meetingsDue'),
    },
    held: {
      name: { en: 'Held', fr: 'Tenus' },
      definition: { en: 'Meetings held in the period.', fr: 'Rendez-vous tenus dans la période.' },
      expression: of('meetingsHeld'),
    },
  },
};

const followUps: Metric = {
  id: 'follow_ups',
  name: { en: 'Follow-ups', fr: 'Relances effectuées' },
  aliases: {
    en: ['number of follow-ups'],
    fr: ['suivis effectués', 'nombre de suivis', 'relances'],
  },
  definition: {
    en: 'Number of follow-up contacts made in the period after a first contact.',
    fr: 'Nombre de relances effectuées dans la période après un premier contact.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['sales_manager', 'sdr', 'bdr'],
  sources: ['001'],
  defaultVariant: 'automatic',
  variants: {
    automatic: {
      name: { en: 'As logged', fr: 'Selon la saisie' },
      definition: {
        en: 'Activities of the type follow-up; where the organisation never uses that type, every outgoing contact with a lead or customer after the first.',
        fr: 'Activités de type relance ; si l’organisation n’utilise jamais ce type, tout contact sortant avec un lead ou un client après le premier.',
      },
      expression: of('followUps'),
    },
    typed: {
      name: { en: 'Follow-ups only', fr: 'Relances seulement' },
      definition: { en: 'Activities of the type follow-up.', fr: 'Activités de type relance.' },
      expression: of('followUpsTyped'),
    },
    laterContacts: {
      name: { en: 'Every later contact', fr: 'Tout contact ultérieur' },
      definition: {
        en: 'Activities of the type follow-up and every outgoing contact with a lead or customer after the first.',
        fr: 'Activités de type relance et tout contact sortant avec un lead ou un client après le premier.',
      },
      expression: of('laterContacts'),
    },
  },
};

const proposalsSent: Metric = {
  id: 'proposals_sent',
  name: { en: 'Proposals sent', fr: 'Propositions envoyées' },
  aliases: {
    en: ['quotes sent', 'offers sent'],
    fr: ['offres envoyées', 'nombre de propositions envoyées', 'devis envoyés'],
  },
  definition: {
    en: 'Number of proposals sent in the period. Revised proposals of one deal count once.',
    fr: 'Nombre de propositions envoyées dans la période. Les versions révisées d’une même affaire comptent une fois.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['bdr', 'sales_manager'],
  note: {
    en: 'A proposal stage is one marked so, or whose name says so.',
    fr: 'Une étape de proposition est marquée comme telle, ou son nom le dit.',
  },
  sources: ['000', '001', '002'],
  defaultVariant: 'firstOfDeal',
  variants: {
    firstOfDeal: {
      name: { en: 'First of each deal', fr: 'Première de chaque affaire' },
      definition: {
        en: 'The first proposal of each deal; for deals without a logged one, the first entry into a proposal stage.',
        fr: 'La première proposition de chaque affaire ; pour celles qui n’en ont aucune saisie, la première entrée dans une étape de proposition.',
      },
      expression: of('proposalsSent'),
    },
    everyVersion: {
      name: { en: 'Every version', fr: 'Toutes les versions' },
      definition: {
        en: 'Every proposal logged, revisions too.',
        fr: 'Toutes les propositions saisies, révisions comprises.',
      },
      expression: of('proposalsOfAnyVersion'),
    },
  },
};

const productDemos: Metric = {
  id: 'product_demos',
  name: { en: 'Product demos given', fr: 'Démonstrations de produit réalisées' },
  aliases: {
    en: ['demos scheduled', 'product presentations'],
    fr: ['nombre de démos', 'présentations de produits', 'démos planifiées'],
  },
  definition: {
    en: 'Number of product demonstrations held in the period.',
    fr: 'Nombre de démonstrations de produit tenues dans la période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['sales_manager', 'presales'],
  sources: ['000', '001'],
  defaultVariant: 'held',
  variants: {
    held: {
      name: { en: 'Held', fr: 'Tenues' },
      definition: {
        en: 'Demonstrations held, by the day on which they took place.',
        fr: 'Démonstrations tenues, selon leur date.',
      },
      expression: of('demosHeld'),
    },
    planned: {
      name: { en: 'Planned', fr: 'Planifiées' },
      definition: {
        en: 'Demonstrations planned, by the day of booking.',
        fr: 'Démonstrations planifiées, selon le jour de la prise de rendez-vous.',
      },
      expression: of('demosBooked'),
    },
  },
};

const networkingEventsAttended = single({
  id: 'networking_events_attended',
  name: { en: 'Networking events attended', fr: 'Événements de réseautage suivis' },
  aliases: {
    en: ['trade shows attended', 'conferences attended'],
    fr: ['nombre d’événements de réseautage', 'salons professionnels', 'conférences'],
  },
  definition: {
    en: 'Number of events, conferences and trade shows attended in the period. An event that several sellers attended counts once for the team and once for each of them.',
    fr: 'Nombre d’événements, conférences et salons suivis dans la période. Un événement suivi par plusieurs commerciaux compte une fois pour l’équipe et une fois pour chacun.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['sales_manager', 'sales_marketing'],
  sources: ['001'],
  expression: of('eventsAttended'),
});

const cadencesCompleted = single({
  id: 'cadences_completed',
  name: { en: 'Cadences completed', fr: 'Cadences effectuées' },
  aliases: {
    en: ['sequences completed', 'number of cadences'],
    fr: ['nombre de cadences effectuées', 'séquences de prospection'],
  },
  definition: {
    en: 'Number of outreach cadences run to their last step in the period. One that a reply ended counts; one stopped by hand does not.',
    fr: 'Nombre de cadences de prospection menées jusqu’à leur dernière étape dans la période. Une cadence close par une réponse compte ; une cadence arrêtée à la main ne compte pas.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['sdr', 'bdr'],
  sources: ['004'],
  expression: of('cadencesCompleted'),
});

const referralsObtained = single({
  id: 'referrals_obtained',
  name: { en: 'Referrals obtained', fr: 'Recommandations obtenues' },
  aliases: {
    en: ['customer referrals'],
    fr: ['références obtenues', 'nombre de recommandations obtenues'],
  },
  definition: {
    en: 'Number of leads created in the period whose source is a recommendation.',
    fr: 'Nombre de leads créés dans la période dont la source est une recommandation.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'activity',
  kind: 'leading',
  audiences: ['sales_manager', 'cs'],
  note: {
    en: 'Recommendations of candidates by employees are another metric.',
    fr: 'Les recommandations de candidats par les employés sont un autre indicateur.',
  },
  sources: ['001'],
  expression: of('leadsReferred'),
});

export const activityVolume: readonly Metric[] = [
  salesActivities,
  callsMade,
  emailsSent,
  meetingsScheduled,
  followUps,
  proposalsSent,
  productDemos,
  networkingEventsAttended,
  cadencesCompleted,
  referralsObtained,
];
