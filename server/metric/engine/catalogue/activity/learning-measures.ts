import type { Measure } from '../measure-definition';
import { held, isType } from './conditions';

const passed = { field: 'activityIsPassed', holds: true } as const;
const finished = { field: 'courseIsFinished', holds: true } as const;

const people = (en: string, fr: string, type: string) =>
  ({
    family: 'activityReached',
    label: { en, fr },
    unit: 'count',
    aggregate: 'distinct',
    value: 'activityPerson',
    where: [isType(type), held],
  }) as const;

const hours = (en: string, fr: string, ...types: string[]) =>
  ({
    family: 'activityOccurred',
    label: { en, fr },
    unit: 'hours',
    aggregate: 'sum',
    value: 'activityHours',
    where: [isType(...types), held],
  }) as const;

const courses = (
  family: 'courseAssigned' | 'courseAttempted',
  en: string,
  fr: string,
  where: Measure['where'],
) => ({ family, label: { en, fr }, unit: 'count', aggregate: 'count', where }) as const;

export const learningMeasures = {
  trainingAttendances: {
    family: 'activityOccurred',
    label: { en: 'attendances at trainings', fr: 'participations à des formations' },
    unit: 'count',
    aggregate: 'count',
    where: [isType('training'), held],
  },
  peopleTrained: people('people trained', 'personnes formées', 'training'),
  trainingHours: hours('hours in training', 'heures de formation', 'training', 'course'),
  peopleCoached: people('people coached', 'personnes coachées', 'coaching'),
  coachingHours: hours('hours of coaching', 'heures de coaching', 'coaching'),
  coursesAssigned: courses('courseAssigned', 'courses assigned', 'parcours assignés', []),
  coursesAssignedAndFinished: courses(
    'courseAssigned',
    'courses assigned and finished',
    'parcours assignés et terminés',
    [finished],
  ),
  coursesAssignedAndPassed: courses(
    'courseAssigned',
    'courses assigned and passed',
    'parcours assignés et réussis',
    [finished, passed],
  ),
  coursesFinished: courses('courseAttempted', 'courses finished', 'parcours terminés', []),
  coursesPassed: courses('courseAttempted', 'courses passed', 'parcours réussis', [passed]),
  onboardingSessions: {
    family: 'onboardingSession',
    label: { en: 'onboarding sessions', fr: 'sessions d’intégration' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  onboardingHours: {
    family: 'onboardingSession',
    label: { en: 'hours of onboarding sessions', fr: 'heures des sessions d’intégration' },
    unit: 'hours',
    aggregate: 'sum',
    value: 'activitySessionHours',
    where: [],
  },
  firstSalesAfterTraining: {
    family: 'firstSale',
    label: {
      en: 'first sales of a product trained',
      fr: 'premières ventes d’un produit après formation',
    },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  daysToFirstSale: {
    family: 'firstSale',
    label: {
      en: 'days from training to first sale',
      fr: 'jours entre formation et première vente',
    },
    unit: 'days',
    aggregate: 'sum',
    value: 'activityDaysToFirstSale',
    where: [],
  },
} as const satisfies Record<string, Measure>;
