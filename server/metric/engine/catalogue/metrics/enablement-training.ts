import { elapsedDays, of, over } from '../expression';
import { single, type Metric } from '../metric';

const trainingParticipants: Metric = {
  id: 'training_participants',
  name: { en: 'Training participants', fr: 'Participants aux formations' },
  aliases: {
    en: ['session attendance'],
    fr: ['nombre de représentants participant à une session', 'nombre de participants'],
  },
  definition: {
    en: 'Number of attendances at training sessions in the period.',
    fr: 'Nombre de participations à des sessions de formation dans la période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement'],
  sources: ['004'],
  defaultVariant: 'attendances',
  variants: {
    attendances: {
      name: { en: 'Attendances', fr: 'Participations' },
      definition: { en: 'Each attendance counts.', fr: 'Chaque participation compte.' },
      expression: of('trainingAttendances'),
    },
    people: {
      name: { en: 'People', fr: 'Personnes' },
      definition: { en: 'Each person counts once.', fr: 'Chaque personne compte une fois.' },
      expression: of('peopleTrained'),
    },
  },
};

const courseCompletionRate = single({
  id: 'course_completion_rate',
  name: { en: 'Course completion rate', fr: 'Taux d’achèvement d’un cours' },
  aliases: {
    en: ['training completion rate'],
    fr: ['pourcentage de personnes ayant terminé un cours'],
  },
  definition: {
    en: 'Share of the courses assigned by the end of the period that were finished by then.',
    fr: 'Part des parcours assignés à la fin de la période qui sont alors terminés.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement'],
  note: { en: 'Enrolled people only.', fr: 'Personnes inscrites seulement.' },
  sources: ['004'],
  expression: over(of('coursesAssignedAndFinished'), of('coursesAssigned')),
});

const coursePassRate: Metric = {
  id: 'course_pass_rate',
  name: { en: 'Course pass rate', fr: 'Taux de réussite d’un cours' },
  aliases: { en: ['training pass rate'], fr: ['pourcentage de personnes ayant réussi un cours'] },
  definition: {
    en: 'Share of the courses finished in the period that were passed. Of several attempts of a person the last in the period counts.',
    fr: 'Part des parcours terminés dans la période qui ont été réussis. De plusieurs tentatives d’une personne, la dernière de la période compte.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement'],
  sources: ['004'],
  defaultVariant: 'finishers',
  variants: {
    finishers: {
      name: { en: 'Over finishers', fr: 'Sur les parcours terminés' },
      definition: {
        en: 'Passed ÷ finished in the period.',
        fr: 'Réussis ÷ terminés dans la période.',
      },
      expression: over(of('coursesPassed'), of('coursesFinished')),
    },
    enrolled: {
      name: { en: 'Over enrolled', fr: 'Sur les parcours assignés' },
      definition: {
        en: 'Passed by the end of the period ÷ assigned by then.',
        fr: 'Réussis à la fin de la période ÷ assignés à cette date.',
      },
      expression: over(of('coursesAssignedAndPassed'), of('coursesAssigned')),
    },
  },
};

const trainingMaterialsCreated = single({
  id: 'training_materials_created',
  name: { en: 'Training materials created', fr: 'Supports de formation créés' },
  aliases: { en: ['training collateral'], fr: ['garanties de formation créées'] },
  definition: {
    en: 'Number of training materials created in the period, from the measurements ‘training_materials_created’.',
    fr: 'Nombre de supports de formation créés dans la période, d’après les mesures « training_materials_created ».',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement'],
  sources: ['004'],
  expression: of('trainingMaterialsCreated'),
});

const trainingTime = single({
  id: 'training_time',
  name: { en: 'Time spent in training', fr: 'Temps consacré à la formation' },
  aliases: { en: ['training hours'], fr: ['temps que les équipes ont consacré à la formation'] },
  definition: {
    en: 'Hours spent in training and courses in the period. A session of one hour with ten people is ten hours.',
    fr: 'Heures passées en formation et en parcours dans la période. Une session d’une heure à dix personnes fait dix heures.',
  },
  unit: 'hours',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement'],
  sources: ['004'],
  expression: of('trainingHours'),
});

const peopleCoached = single({
  id: 'people_coached',
  name: { en: 'People coached', fr: 'Personnes coachées' },
  aliases: { en: ['number of reps coached'], fr: ['nombre de personnes coachées'] },
  definition: {
    en: 'Number of different people coached in the period.',
    fr: 'Nombre de personnes différentes coachées dans la période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'sales_manager'],
  sources: ['004'],
  expression: of('peopleCoached'),
});

const coachingHoursPerRep = single({
  id: 'coaching_hours_per_rep',
  name: { en: 'Coaching hours per rep', fr: 'Heures de coaching par commercial' },
  aliases: { en: ['average coaching hours'], fr: ['heures de coaching en moyenne'] },
  definition: {
    en: 'Hours of coaching in the period ÷ average of the sellers employed over its days, coached or not.',
    fr: 'Heures de coaching dans la période ÷ moyenne des commerciaux en poste sur ses jours, coachés ou non.',
  },
  unit: 'hours',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'sales_manager'],
  sources: ['004'],
  expression: over(of('coachingHours'), over(of('sellerDays'), elapsedDays)),
});

const coachingCapableManagersRate = single({
  id: 'coaching_capable_managers_rate',
  name: { en: 'Share of managers able to coach', fr: 'Part des managers capables de coacher' },
  aliases: {
    en: ['coaching readiness'],
    fr: ['pourcentage de managers capables d’assurer le coaching'],
  },
  definition: {
    en: 'Share of the managers employed at the end of the period who are able to coach by then.',
    fr: 'Part des managers en poste à la fin de la période qui sont alors capables de coacher.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'executive'],
  notForScopes: ['person'],
  note: {
    en: 'The ability is a date on the person.',
    fr: 'La capacité est une date sur la personne.',
  },
  sources: ['004'],
  expression: over(of('managersAbleToCoach'), of('managersAtEnd')),
});

const onboardingHoursPerSession = single({
  id: 'onboarding_hours_per_session',
  name: { en: 'Onboarding hours per session', fr: 'Heures d’intégration par session' },
  aliases: { en: ['induction hours'], fr: ['nombre d’heures d’initiation par session'] },
  definition: {
    en: 'Mean length in hours of the onboarding sessions held in the period. A session counts once, however many attended it.',
    fr: 'Durée moyenne en heures des sessions d’intégration tenues dans la période. Une session compte une fois, quel que soit le nombre de participants.',
  },
  unit: 'hours',
  direction: 'neutral',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement'],
  note: {
    en: 'A session belongs to the team of one of those who attended.',
    fr: 'Une session appartient à l’équipe d’un de ses participants.',
  },
  sources: ['004'],
  expression: over(of('onboardingHours'), of('onboardingSessions'), 'noRecords'),
});

export const enablementTraining: readonly Metric[] = [
  trainingParticipants,
  courseCompletionRate,
  coursePassRate,
  trainingMaterialsCreated,
  trainingTime,
  peopleCoached,
  coachingHoursPerRep,
  coachingCapableManagersRate,
  onboardingHoursPerSession,
];
