import { z } from 'zod';
import { currencies } from '@/server/tenancy/tenancy.schemas';
import { civilDate, isKeptDay, type CivilDate } from '@/server/values/civil-date';

function isCivilDate(text: string): text is CivilDate {
  try {
    civilDate(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const rateCurrencySchema = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => currencies.includes(code), 'rate.errors.currency');

const daySchema = z
  .string()
  .refine(isCivilDate, 'rate.errors.date')
  .transform((text) => civilDate(text))
  .refine(isKeptDay, 'rate.errors.dateRange');

/** Units of the organisation's currency for one unit of the other; a decimal comma is read too. */
const rateSchema = z
  .string()
  .transform((text) => text.trim().replace(',', '.'))
  .refine((text) => /^\d{1,12}(\.\d{1,12})?$/.test(text), 'rate.errors.number')
  .refine((text) => /[1-9]/.test(text), 'rate.errors.positive');

export const addRateSchema = z.object({
  currency: rateCurrencySchema,
  rateOn: daySchema,
  rate: rateSchema,
});
export type AddedRate = z.infer<typeof addRateSchema>;

export const changeRateSchema = z.object({ id: z.uuid(), rate: rateSchema });
export type ChangedRate = z.infer<typeof changeRateSchema>;

export const rateIdSchema = z.object({ id: z.uuid() });

export const listRatesSchema = z.object({
  currency: rateCurrencySchema,
  /** the day before which the page begins; null for the newest */
  before: daySchema.nullable().default(null),
});
export type ListRates = z.infer<typeof listRatesSchema>;

export const fillGapsSchema = z.object({ currency: rateCurrencySchema });
