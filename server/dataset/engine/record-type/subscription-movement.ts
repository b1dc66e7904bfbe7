import type { RecordTypeDefinition } from './definition';
import { choice, date, decimal, externalId } from './field';
import {
  campaign,
  churnReason,
  currency,
  customer,
  location,
  owner,
  plan,
  product,
  source,
} from './usual-fields';

export const subscriptionMovementDefinition: RecordTypeDefinition = {
  type: 'subscriptionMovement',
  identity: 'row',
  fields: [
    externalId('movement id, event id, subscription event id, id mouvement'),
    { ...customer, isRequired: true },
    product,
    owner,
    plan,
    choice(
      'kind',
      {
        new: 'new, new mrr, signup, start, nouveau, nouvel abonnement, souscription',
        expansion: 'expansion, upgrade, upsell, extension, augmentation, hausse',
        contraction: 'contraction, downgrade, réduction, diminution, baisse',
        churn: 'churn, cancellation, cancelled, canceled, résiliation, attrition, départ',
        reactivation: 'reactivation, resurrected, win back, réactivation, retour',
      },
      'kind, movement type, type, movement, event type, type de mouvement, mouvement, nature',
      { isRequired: true },
    ),
    decimal(
      'mrrDelta',
      'mrr delta, mrr change, mrr, delta, amount, change, variation de mrr, variation, montant',
      { isRequired: true, precision: [24, 10], feeds: ['mrrDelta'] },
    ),
    currency,
    date(
      'effectiveAt',
      'effective at, effective date, date, movement date, event date, date d’effet, effectif le, prise d’effet',
      { isRequired: true },
    ),
    churnReason,
    location,
    source,
    campaign,
  ],
};
