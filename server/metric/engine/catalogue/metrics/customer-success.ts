import { across, constant, months, of, over, plus, times } from '../expression';
import { single, type Metric } from '../metric';

const existingCustomerInteractions = single({
  id: 'existing_customer_interactions',
  name: { en: 'Interactions per existing customer', fr: 'Interactions par client existant' },
  aliases: {
    en: ['existing customer engagement', 'customer touch frequency'],
    fr: ['engagement des clients existants', 'nombre de contacts par client'],
  },
  definition: {
    en: 'Mean number of contacts with each customer active in the period, incoming and outgoing.',
    fr: 'Nombre moyen de contacts avec chaque client actif dans la période, entrants et sortants.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'customer_success',
  kind: 'leading',
  audiences: ['sales_manager', 'cs'],
  benchmarks: [
    {
      value: '1',
      label: {
        en: 'Contacts a quarter with the best long-term customers',
        fr: 'Contacts par trimestre avec les meilleurs clients de longue date',
      },
      source: 'Sales KPI literature',
    },
  ],
  note: {
    en: 'A customer is active with a subscription, or within a year of a purchase.',
    fr: 'Un client est actif s’il a un abonnement ou s’il a acheté depuis moins d’un an.',
  },
  sources: ['000'],
  expression: over(
    of('customerContacts'),
    across(of('accountsActive'), 'type', 'direction', 'channel'),
  ),
});

const touchbaseIssueRate: Metric = {
  id: 'touchbase_issue_rate',
  name: {
    en: 'Share of touch-bases solving an issue',
    fr: 'Part des échanges révélant un problème à résoudre',
  },
  aliases: {
    en: ['issues surfaced in customer touch-bases'],
    fr: ['fréquence des problèmes rencontrés lors des échanges'],
  },
  definition: {
    en: 'Share of the contacts with customers in which a problem was found.',
    fr: 'Part des contacts avec des clients dans lesquels un problème a été relevé.',
  },
  unit: 'percent',
  direction: 'neutral',
  family: 'customer_success',
  kind: 'leading',
  audiences: ['sales_manager', 'cs'],
  sources: ['000'],
  defaultVariant: 'flagged',
  variants: {
    flagged: {
      name: { en: 'Flagged', fr: 'Signalé' },
      definition: {
        en: 'Contacts flagged with a problem ÷ contacts with customers.',
        fr: 'Contacts signalés avec un problème ÷ contacts avec des clients.',
      },
      expression: over(of('customerContactsWithIssue'), of('customerContacts')),
    },
    flaggedOrTicket: {
      name: { en: 'Flagged or with a ticket', fr: 'Signalé ou avec ticket' },
      definition: {
        en: 'Contacts flagged with a problem or linked to a ticket ÷ contacts with customers.',
        fr: 'Contacts signalés avec un problème ou liés à un ticket ÷ contacts avec des clients.',
      },
      expression: over(of('customerContactsWithIssueOrTicket'), of('customerContacts')),
    },
  },
};

const timeToValue = single({
  id: 'time_to_value',
  name: { en: 'Time to value', fr: 'Délai de valorisation' },
  aliases: {
    en: ['TTV'],
    fr: [
      'temps de valorisation',
      'délai de réalisation de la valeur',
      'seuil de rentabilité du client',
    ],
  },
  definition: {
    en: 'Mean number of days from signature to the day on which the customer reached the value agreed, over the customers who reached it in the period. The signature is the first deal won, else the first purchase.',
    fr: 'Nombre moyen de jours entre la signature et le jour où le client a atteint la valeur convenue, pour les clients qui l’ont atteinte dans la période. La signature est la première affaire gagnée, sinon le premier achat.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'customer_success',
  kind: 'lagging',
  audiences: ['cs', 'executive'],
  note: {
    en: 'Customers who are not there yet are in no period.',
    fr: 'Les clients qui n’y sont pas encore n’appartiennent à aucune période.',
  },
  sources: ['004'],
  expression: over(of('daysToValue'), of('customersReachingValue'), 'noRecords'),
});

const valueGoalAttainment = single({
  id: 'value_goal_attainment',
  name: { en: 'Value goal attainment', fr: 'Atteinte des objectifs de valeur' },
  aliases: {
    en: ['results against value goals'],
    fr: ['résultats par rapport aux objectifs de valeur'],
  },
  definition: {
    en: 'Mean share of their value goals that customers have attained at the end of the period: (latest measurement − baseline) ÷ (goal − baseline), for each customer and goal.',
    fr: 'Part moyenne de leurs objectifs de valeur que les clients ont atteinte à la fin de la période : (dernière mesure − référence) ÷ (objectif − référence), pour chaque client et objectif.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'customer_success',
  kind: 'lagging',
  audiences: ['cs'],
  note: {
    en: 'Goals have units of their own, so their shares are averaged. That the product caused them is not proven.',
    fr: 'Les objectifs ont chacun leur unité : on fait la moyenne des parts. Que le produit en soit la cause n’est pas prouvé.',
  },
  sources: ['004'],
  expression: over(of('valueGoalsAttained'), of('valueGoals'), 'noRecords'),
});

const customerOnboardingTime: Metric = {
  id: 'customer_onboarding_time',
  name: { en: 'Customer onboarding time', fr: 'Durée d’intégration d’un nouveau client' },
  aliases: {
    en: ['weeks to onboard'],
    fr: ['combien de semaines pour embarquer un nouveau client', 'durée d’onboarding client'],
  },
  definition: {
    en: 'Mean number of days from signature to the end of onboarding, over the customers onboarded in the period.',
    fr: 'Nombre moyen de jours entre la signature et la fin de l’intégration, pour les clients intégrés dans la période.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'customer_success',
  kind: 'leading',
  audiences: ['cs'],
  sources: ['004'],
  defaultVariant: 'signature',
  variants: {
    signature: {
      name: { en: 'From signature', fr: 'Depuis la signature' },
      definition: {
        en: 'From the first deal won, else the first purchase.',
        fr: 'Depuis la première affaire gagnée, sinon le premier achat.',
      },
      expression: over(of('daysToOnboarded'), of('customersOnboarded'), 'noRecords'),
    },
    kickOff: {
      name: { en: 'From kick-off', fr: 'Depuis le lancement' },
      definition: {
        en: 'From the kick-off; customers without one are left out.',
        fr: 'Depuis le lancement ; les clients sans lancement sont laissés de côté.',
      },
      expression: over(of('daysFromKickOff'), of('customersOnboardedSinceKickOff'), 'noRecords'),
    },
  },
};

const csMeetingsPerCustomer = single({
  id: 'cs_meetings_per_customer',
  name: {
    en: 'Customer success meetings per month',
    fr: 'Réunions mensuelles par client (customer success)',
  },
  aliases: {
    en: ['CS meetings per month'],
    fr: ['réunions par mois entre le service de réussite des clients et les clients'],
  },
  definition: {
    en: 'Meetings and business reviews of customer success managers in the period ÷ (active customers × months). Active customers: mean of the start and the end of the period.',
    fr: 'Réunions et revues des responsables de la réussite client dans la période ÷ (clients actifs × mois). Clients actifs : moyenne entre début et fin de période.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'customer_success',
  kind: 'leading',
  audiences: ['cs'],
  sources: ['004'],
  expression: over(
    of('successMeetings'),
    times(over(plus(of('caredAtStart'), of('caredAtEnd')), constant('2')), months),
  ),
});

const timeToFirstQbr: Metric = {
  id: 'time_to_first_qbr',
  name: { en: 'Time to first QBR', fr: 'Délai avant la première revue trimestrielle (QBR)' },
  aliases: { en: ['first quarterly business review'], fr: ['délai avant le premier QBR client'] },
  definition: {
    en: 'Mean number of days from signature to the first business review, over the customers first reviewed in the period.',
    fr: 'Nombre moyen de jours entre la signature et la première revue d’affaires, pour les clients revus pour la première fois dans la période.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'customer_success',
  kind: 'leading',
  audiences: ['cs'],
  sources: ['004'],
  defaultVariant: 'signature',
  variants: {
    signature: {
      name: { en: 'From signature', fr: 'Depuis la signature' },
      definition: {
        en: 'From the first deal won, else the first purchase, to the customer’s first review.',
        fr: 'De la première affaire gagnée, sinon du premier achat, à la première revue du client.',
      },
      expression: over(of('daysToReview'), of('customersFirstReviewed'), 'noRecords'),
    },
    csmHire: {
      name: { en: 'From the manager’s hire', fr: 'Depuis l’embauche du responsable' },
      definition: {
        en: 'From the hire of a customer success manager to the first review that he or she held.',
        fr: 'De l’embauche d’un responsable de la réussite client à la première revue qu’il a tenue.',
      },
      expression: over(of('daysToOwnReview'), of('firstReviewers'), 'noRecords'),
    },
  },
};

const qbrsHeld: Metric = {
  id: 'qbrs_held',
  name: { en: 'Quarterly business reviews held', fr: 'Revues trimestrielles (QBR) tenues' },
  aliases: { en: ['QBR count', 'business reviews'], fr: ['examens trimestriels des activités'] },
  definition: {
    en: 'Number of business reviews held with customers in the period.',
    fr: 'Nombre de revues d’affaires tenues avec des clients dans la période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'customer_success',
  kind: 'leading',
  audiences: ['cs'],
  sources: ['004'],
  defaultVariant: 'count',
  variants: {
    count: {
      name: { en: 'Number', fr: 'Nombre' },
      definition: { en: 'Reviews held.', fr: 'Revues tenues.' },
      expression: of('businessReviews'),
    },
    share: {
      name: { en: 'Share of customers reviewed', fr: 'Part des clients revus' },
      definition: {
        en: 'Customers reviewed at least once ÷ customers active in the period.',
        fr: 'Clients revus au moins une fois ÷ clients actifs dans la période.',
      },
      unit: 'percent',
      expression: over(of('customersReviewed'), of('caredWithin')),
    },
  },
};

const mutualSuccessPlanRate = single({
  id: 'mutual_success_plan_rate',
  name: {
    en: 'Share of customers with a mutual success plan',
    fr: 'Part des clients avec plan de réussite mutuelle',
  },
  aliases: {
    en: ['success plan coverage'],
    fr: ['pourcentage de clients ayant des plans de réussite mutuelle'],
  },
  definition: {
    en: 'Share of the customers active at the end of the period who have a mutual success plan by then.',
    fr: 'Part des clients actifs à la fin de la période qui ont alors un plan de réussite mutuelle.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'customer_success',
  kind: 'leading',
  audiences: ['cs'],
  sources: ['004'],
  expression: over(of('caredWithPlan'), of('caredAtEnd')),
});

export const customerSuccess: readonly Metric[] = [
  existingCustomerInteractions,
  touchbaseIssueRate,
  timeToValue,
  valueGoalAttainment,
  customerOnboardingTime,
  csMeetingsPerCustomer,
  timeToFirstQbr,
  qbrsHeld,
  mutualSuccessPlanRate,
];
