import { civilDate } from '@/server/values/civil-date';

/** Before every record: dates before 1900 are refused where they come in. */
export const BEGINNING = civilDate('0001-01-01');
