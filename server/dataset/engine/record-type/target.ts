import type { RecordTypeDefinition } from './definition';
import { decimal, externalId, text } from './field';
import { end, owner, start, team } from './usual-fields';

const precision = [24, 8] as const;

export const targetDefinition: RecordTypeDefinition = {
  type: 'target',
  identity: 'row',
  fields: [
    externalId('target id, goal id, id objectif'),
    text('metric', 'metric, kpi, indicator, metric name, indicateur, métrique'),
    text('variant', 'variant, definition, variante, définition'),
    owner,
    team,
    start,
    end,
    decimal(
      'value',
      'value, target, target value, goal, amount, valeur, objectif, cible, montant',
      {
        precision,
      },
    ),
    text('activityType', 'activity type, type d’activité'),
    decimal('growth', 'growth, target growth, growth rate, croissance, taux de croissance', {
      precision,
      share: 'any',
    }),
  ],
  oneOf: [
    ['value', 'growth'],
    ['metric', 'activityType', 'growth'],
  ],
};
