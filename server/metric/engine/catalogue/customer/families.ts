import { dealCycleBracket } from '../deal/cycle-bracket';
import type { Family } from '../definition';
import { customerActivity, customersLeft, customersOnboarded } from './activity-rows';
import { customerUpsellFamilies } from './upsell';
import { customerSuccessFamilies } from './success-families';

const onboarded = {
  source: 'customer',
  timing: 'windowed',
  dateRole: 'customerOnboarded',
  date: 'r.onboarded_on',
  bucketed: null,
  moreDimensions: {
    cohort: "to_char(r.onboarded_on, 'YYYY-MM')",
    cycleLength: dealCycleBracket('(fd.closed_on - fd.created_on)'),
  },
} as const;

export const customerFamilies = {
  // the owner comes through the first deal or invoice: no mark of customers would see it change
  customerAcquired: {
    source: 'customer',
    label: { en: 'customers acquired', fr: 'clients acquis' },
    timing: 'flow',
    dateRole: 'customerAcquired',
    date: 'r.first_purchase_on',
    bucketed: null,
  },
  customerActivity: {
    source: 'customer',
    label: { en: 'customers', fr: 'clients' },
    timing: 'windowed',
    dateRole: 'customerAcquired',
    periodRows: customerActivity,
    bucketed: null,
  },
  customerLeft: {
    source: 'customer',
    label: { en: 'customers who left', fr: 'clients partis' },
    timing: 'flow',
    dateRole: 'customerChurned',
    date: 'r.left_on',
    rows: customersLeft,
    bucketed: null,
  },
  /** taken over the window that lies as many days later, so that each has had the time */
  customerOnboardedHalfYear: {
    ...onboarded,
    label: {
      en: 'customers onboarded at least six months ago',
      fr: 'clients intégrés il y a au moins six mois',
    },
    rows: customersOnboarded(184, 6),
  },
  customerOnboardedNineMonths: {
    ...onboarded,
    label: {
      en: 'customers onboarded at least nine months ago',
      fr: 'clients intégrés il y a au moins neuf mois',
    },
    rows: customersOnboarded(276, 9),
  },
  ...customerUpsellFamilies,
  ...customerSuccessFamilies,
} as const satisfies Record<string, Family>;
