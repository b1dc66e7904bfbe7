import type { FamilyId } from '../family';
import type { Condition, Measure } from '../measure-definition';
import { customerUpsellMeasures } from './upsell';
import { customerSuccessMeasures } from './success-measures';

const counted = (family: FamilyId, en: string, fr: string, ...where: Condition[]): Measure => ({
  family,
  label: { en, fr },
  unit: 'count',
  aggregate: 'count',
  where,
});

const atStart: Condition = { field: 'customerActiveAtStart', holds: true };
const hasStayed: Condition = { field: 'customerDaysStayed', isKnown: true };
const leftEarly: Condition = { field: 'customerHasLeftEarly', holds: true };

export const customerMeasures = {
  customersAcquired: {
    family: 'customerAcquired',
    label: { en: 'customers with their first purchase', fr: 'clients à leur premier achat' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  customersAtStart: counted(
    'customerActivity',
    'customers active at the start',
    'clients actifs au début',
    atStart,
  ),
  customersKept: counted(
    'customerActivity',
    'customers active at the start and at the end',
    'clients actifs au début et à la fin',
    atStart,
    { field: 'customerActiveAtEnd', holds: true },
  ),
  customersLost: counted(
    'customerActivity',
    'customers active at the start and no longer at the end',
    'clients actifs au début et plus à la fin',
    atStart,
    { field: 'customerActiveAtEnd', holds: false },
  ),
  accountsActive: counted(
    'customerActivity',
    'accounts active in the period',
    'comptes actifs dans la période',
    { field: 'customerActiveWithin', holds: true },
  ),
  customersLeft: counted('customerLeft', 'customers who left', 'clients partis', hasStayed),
  daysStayed: {
    family: 'customerLeft',
    label: { en: 'days that customers stayed', fr: 'durée de relation en jours' },
    unit: 'days',
    aggregate: 'sum',
    value: 'customerDaysStayed',
    where: [hasStayed],
  },
  onboardedHalfYear: counted(
    'customerOnboardedHalfYear',
    'customers onboarded',
    'clients intégrés',
  ),
  leftWithinHalfYear: counted(
    'customerOnboardedHalfYear',
    'customers onboarded who left within six months',
    'clients intégrés partis dans les six mois',
    leftEarly,
  ),
  onboardedNineMonths: counted(
    'customerOnboardedNineMonths',
    'customers onboarded',
    'clients intégrés',
  ),
  leftWithinNineMonths: counted(
    'customerOnboardedNineMonths',
    'customers onboarded who left within nine months',
    'clients intégrés partis dans les neuf mois',
    leftEarly,
  ),
  ...customerUpsellMeasures,
  ...customerSuccessMeasures,
} as const satisfies Record<string, Measure>;
