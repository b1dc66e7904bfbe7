import type { FamilyId } from '../family';
import type { FieldId } from '../field';
import type { Condition, Measure } from '../measure-definition';

const sum = (
  family: FamilyId,
  value: FieldId,
  en: string,
  fr: string,
  ...where: Condition[]
): Measure => ({ family, label: { en, fr }, unit: 'currency', aggregate: 'sum', value, where });

const distinct = (value: FieldId, en: string, fr: string, ...where: Condition[]): Measure => ({
  family: 'subscriptionHolder',
  label: { en, fr },
  unit: 'count',
  aggregate: 'distinct',
  value,
  where,
});

const kind = (...kinds: string[]): Condition => ({ field: 'movementKind', isOneOf: kinds });
const moved = 'movementEffective';
const ofActive: Condition = { field: 'heldByCustomerAtStart', holds: true };
const heldAtStart: Condition = { field: 'isHeldAtStart', holds: true };

export const subscriptionMovementMeasures = {
  mrrDelta: sum(moved, 'movementDelta', 'change of MRR', 'variation du MRR'),
  newMrr: sum(moved, 'movementDelta', 'new MRR', 'nouveau MRR', kind('new')),
  newAndExpansionMrr: sum(
    moved,
    'movementDelta',
    'new and expansion MRR',
    'MRR nouveau et d’expansion',
    kind('new', 'expansion'),
  ),
  expansionMrr: sum(moved, 'movementDelta', 'expansion MRR', 'MRR d’expansion', kind('expansion')),
  reactivationMrr: sum(
    moved,
    'movementDelta',
    'reactivation MRR',
    'MRR de réactivation',
    kind('reactivation'),
  ),
  churnedMrr: sum(moved, 'movementLoss', 'churned MRR', 'MRR résilié', kind('churn')),
  contractionMrr: sum(
    moved,
    'movementLoss',
    'contraction MRR',
    'MRR de contraction',
    kind('contraction'),
  ),
  mrrHeldAtStart: sum(
    'subscriptionHeld',
    'heldAtStart',
    'MRR of the customers active at the start',
    'MRR des clients actifs au début',
    ofActive,
  ),
  mrrHeldAtEnd: sum(
    'subscriptionHeld',
    'heldAtEnd',
    'MRR at the end of the customers active at the start',
    'MRR à la fin des clients actifs au début',
    ofActive,
  ),
  mrrKept: sum(
    'subscriptionHeld',
    'heldKept',
    'MRR kept of the customers active at the start',
    'MRR conservé des clients actifs au début',
    ofActive,
  ),
  mrrLost: sum(
    'subscriptionHeld',
    'heldLost',
    'MRR lost of the customers active at the start',
    'MRR perdu des clients actifs au début',
    ofActive,
  ),
  mrrLostByReason: sum(
    'subscriptionLost',
    'heldLost',
    'MRR lost of the customers active at the start',
    'MRR perdu des clients actifs au début',
    ofActive,
  ),
  mrrAtStartOfAll: sum(
    'subscriptionLost',
    'heldAtStart',
    'MRR of the customers active at the start',
    'MRR des clients actifs au début',
    ofActive,
  ),
  subscribersAtEnd: distinct(
    'holdingCustomer',
    'customers with MRR at the end',
    'clients ayant du MRR à la fin',
    { field: 'isHeldAtEnd', holds: true },
  ),
  productsHeldAtStart: distinct(
    'holdingPair',
    'products held by customers at the start',
    'produits détenus par les clients au début',
    heldAtStart,
  ),
  productsDropped: distinct(
    'holdingPair',
    'products held at the start and no longer at the end',
    'produits détenus au début et plus à la fin',
    heldAtStart,
    { field: 'isPairHeldAtEnd', holds: false },
  ),
} as const satisfies Record<string, Measure>;
