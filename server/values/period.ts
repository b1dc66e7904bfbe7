/** Periods and fiscal calendars, by one door. */
export {
  calendarKey,
  civilCalendar,
  grains,
  isFiscal,
  parseCalendarKey,
  type FiscalCalendar,
  type Grain,
  type Period,
} from './fiscal-calendar';
export { periodOf, periodsUpTo, shiftPeriod } from './period-of';
export { sameElapsedPart } from './elapsed-part';
export { fiscalYear, numberOf, parsePeriodKey, periodKey } from './period-key';
export { yearBefore } from './year-before';
