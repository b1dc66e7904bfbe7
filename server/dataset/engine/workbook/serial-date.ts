const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** 9999-12-31 */
const LAST_SERIAL = 2_958_465;
/** what 1904 workbooks count less */
const DAYS_TO_1904 = 1462;
/** 1900 was no leap year, but spreadsheets count its 29 February */
const FALSE_LEAP_DAY = 60;

/**
 * A spreadsheet's day number as text: 'YYYY-MM-DD', with 'THH:MM:SS' where it has a fraction,
 * 'HH:MM:SS' for a time of day without a day. Null where there is no such day.
 */
export function serialDate(serial: number, uses1904: boolean, isTime: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const secondOfDay = seconds % DAY_SECONDS;
  const wholeDays = Math.floor(seconds / DAY_SECONDS);
  const clock = new Date(secondOfDay * 1000).toISOString().slice(11, 19);
  if (isTime && wholeDays === 0) return clock;
  const days = uses1904 ? wholeDays + DAYS_TO_1904 : wholeDays;
  if (days > LAST_SERIAL) return null;
  const day = civilDay(days);
  return secondOfDay === 0 ? day : `${day}T${clock}`;
}

function civilDay(days: number): string {
  if (days === FALSE_LEAP_DAY) return '1900-02-29';
  const first = Date.UTC(1899, 11, days > FALSE_LEAP_DAY ? 30 : 31);
  return new Date(first + days * DAY_MS).toISOString().slice(0, 10);
}
