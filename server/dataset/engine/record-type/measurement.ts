import type { RecordTypeDefinition } from './definition';
import { date, decimal, externalId, text } from './field';
import {
  campaign,
  channel,
  content,
  contentType,
  currency,
  customer,
  location,
  owner,
  product,
  source,
  team,
} from './usual-fields';

const precision = [24, 8] as const;

export const measurementDefinition: RecordTypeDefinition = {
  type: 'measurement',
  identity: 'row',
  fields: [
    externalId('measurement id, id mesure'),
    text('metric', 'metric, measure, indicator, kpi, metric name, indicateur, métrique, mesure', {
      isRequired: true,
    }),
    decimal('value', 'value, measured value, amount, count, valeur, montant, nombre', {
      isRequired: true,
      precision,
    }),
    date('measuredAt', 'measured at, date, day, month, mesuré le, mesurée le, jour, mois', {
      isRequired: true,
    }),
    owner,
    team,
    product,
    customer,
    channel,
    source,
    campaign,
    location,
    text('platform', 'platform, network, social network, plateforme, réseau'),
    text('page', 'page, url, landing page, page web'),
    content,
    contentType,
    text('term', 'term, keyword, search term, mot-clé, requête'),
    text('competitor', 'competitor, concurrent'),
    text('author', 'author, auteur, autrice'),
    text('process', 'process, processus'),
    text('interactionType', 'interaction type, type d’interaction'),
    decimal('baseline', 'baseline, base, initial value, valeur initiale, référence', { precision }),
    decimal('targetValue', 'target value, target, goal, cible, objectif, valeur cible', {
      precision,
    }),
    currency,
  ],
};
