import type { Measure } from '../measure-definition';
import { activityTargetMeasures } from './activity-measures';

const forPeople = { field: 'targetLevel', isOneOf: ['person'] } as const;
const forTeams = { field: 'targetLevel', isOneOf: ['team'] } as const;
const forAll = { field: 'targetLevel', isOneOf: ['organisation'] } as const;
const due = { family: 'targetDue', unit: 'count', aggregate: 'sum', value: 'targetValue' } as const;
const result = { ...due, value: 'targetResult' } as const;
const hasShare = { field: 'targetShare', isKnown: true } as const;

export const targetMeasures = {
  targetOfAll: {
    ...due,
    label: { en: 'target of the organisation', fr: 'objectif de l’organisation' },
    where: [forAll],
  },
  targetOfTeams: {
    ...due,
    label: { en: 'targets of teams', fr: 'objectifs des équipes' },
    where: [forTeams],
  },
  targetOfPeople: {
    ...due,
    label: { en: 'targets of people', fr: 'objectifs des personnes' },
    where: [forPeople],
  },
  resultOfAll: {
    ...result,
    label: { en: 'result of the organisation', fr: 'résultat de l’organisation' },
    where: [forAll],
  },
  resultOfTeams: {
    ...result,
    label: { en: 'results of teams', fr: 'résultats des équipes' },
    where: [forTeams],
  },
  resultOfPeople: {
    ...result,
    label: { en: 'results of people', fr: 'résultats des personnes' },
    where: [forPeople],
  },
  targetSubjects: {
    family: 'targetDue',
    label: { en: 'subjects of targets', fr: 'sujets d’objectifs' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'targetSubject',
    where: [],
  },
  targetShares: {
    family: 'targetDue',
    label: { en: 'results ÷ targets', fr: 'résultats ÷ objectifs' },
    unit: 'ratio',
    aggregate: 'sum',
    value: 'targetShare',
    where: [hasShare],
  },
  targetsDue: {
    family: 'targetDue',
    label: { en: 'targets', fr: 'objectifs' },
    unit: 'count',
    aggregate: 'count',
    where: [hasShare],
  },
  targetsEnded: {
    family: 'targetEnded',
    label: { en: 'targets that ended', fr: 'objectifs arrivés à terme' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  targetsMet: {
    family: 'targetEnded',
    label: { en: 'targets met', fr: 'objectifs atteints' },
    unit: 'count',
    aggregate: 'count',
    where: [{ field: 'targetIsMet', holds: true }],
  },
  ...activityTargetMeasures,
} as const satisfies Record<string, Measure>;
