import fc from 'fast-check';
import { weekPatterns, yearComparisons, yearEndRules } from '@/server/values/fiscal-calendar';
import type { FiscalCalendar } from '@/server/values/period';

const month = fc.integer({ min: 1, max: 12 });
const weekday = fc.integer({ min: 1, max: 7 });

/** Years of whole weeks, of every pattern and rule. */
export const anyWeeksCalendar = fc.record({
  kind: fc.constant('weeks' as const),
  pattern: fc.constantFrom(...weekPatterns),
  endMonth: month,
  weekStart: weekday,
  rule: fc.constantFrom(...yearEndRules),
  comparison: fc.constantFrom(...yearComparisons),
});

/** Civil months with every first month and first weekday. */
export const anyMonthsCalendar = fc.record({
  kind: fc.constant('months' as const),
  startMonth: month,
  weekStart: weekday,
});

export const anyCalendar: fc.Arbitrary<FiscalCalendar> = fc.oneof(
  anyMonthsCalendar,
  anyWeeksCalendar,
);
