import type { Measure } from '../measure-definition';

const ofActivities = { field: 'targetActivityType', isKnown: true } as const;
const set = (level: string) => ({ field: 'targetLevel', isOneOf: [level] }) as const;

const due = (level: string, en: string, fr: string) =>
  ({
    family: 'targetDue',
    label: { en, fr },
    unit: 'count',
    aggregate: 'sum',
    value: 'targetValue',
    where: [ofActivities, set(level)],
  }) as const;

const done = (level: string, en: string, fr: string) =>
  ({
    family: 'targetDue',
    label: { en, fr },
    unit: 'count',
    aggregate: 'sum',
    value: 'targetResult',
    where: [ofActivities, set(level)],
  }) as const;

export const activityTargetMeasures = {
  activitiesAimedByPeople: due(
    'person',
    'activities that people aim at',
    'activités visées par les personnes',
  ),
  activitiesAimedByTeams: due(
    'team',
    'activities that teams aim at',
    'activités visées par les équipes',
  ),
  activitiesAimedByAll: due(
    'organisation',
    'activities that the organisation aims at',
    'activités visées par l’organisation',
  ),
  activitiesDoneByPeople: done(
    'person',
    'activities done of people’s targets',
    'activités réalisées sur les objectifs des personnes',
  ),
  activitiesDoneByTeams: done(
    'team',
    'activities done of teams’ targets',
    'activités réalisées sur les objectifs des équipes',
  ),
  activitiesDoneByAll: done(
    'organisation',
    'activities done of the organisation’s targets',
    'activités réalisées sur les objectifs de l’organisation',
  ),
} as const satisfies Record<string, Measure>;
