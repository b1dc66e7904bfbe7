import { z } from 'zod';
import { roles, type Role } from '@/server/auth/permissions';
import { locales } from '@/server/i18n/locales';
import { weekPatterns, yearComparisons, yearEndRules } from '@/server/values/fiscal-calendar';

export { roles, type Role };

const required = 'organisation.errors.required';

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** ISO 4217 codes that organisations can keep their figures in. */
export const currencies: readonly string[] = Intl.supportedValuesOf('currency');

export const organisationSettingsSchema = z.object({
  name: z.string().trim().min(1, required).max(100, 'organisation.errors.nameTooLong'),
  locale: z.enum(locales),
  currency: z.string().refine((code) => currencies.includes(code), 'organisation.errors.currency'),
  timeZone: z.string().refine(isTimeZone, 'organisation.errors.timeZone'),
  fiscalYearStartMonth: z.number().int().min(1).max(12),
});
export type OrganisationSettings = z.infer<typeof organisationSettingsSchema>;

const month = z.number().int().min(1).max(12);
const weekday = z.number().int().min(1).max(7);

export const fiscalCalendarSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('months'), startMonth: month, weekStart: weekday }),
  z.object({
    kind: z.literal('weeks'),
    pattern: z.enum(weekPatterns),
    endMonth: month,
    weekStart: weekday,
    rule: z.enum(yearEndRules),
    comparison: z.enum(yearComparisons),
  }),
]);

const settingsOfCreation = organisationSettingsSchema.omit({ fiscalYearStartMonth: true });
export const changeSettingsSchema = settingsOfCreation.extend({
  calendar: fiscalCalendarSchema,
  openDealValuation: z.enum(['amount', 'listPrice']),
});
export type ChangedSettings = z.infer<typeof changeSettingsSchema>;

export const changeMemberSchema = z.object({
  memberId: z.uuid(),
  role: z.enum(roles),
  personId: z.uuid().nullable(),
});
export type ChangedMember = z.infer<typeof changeMemberSchema>;

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'organisation.errors.email')
  .pipe(z.email('organisation.errors.email'));

export const inviteSchema = z.object({
  email: emailSchema,
  role: z.enum(roles),
  personId: z.uuid().nullable(),
});
export type Invite = z.infer<typeof inviteSchema>;

export const invitationTokenSchema = z.object({ token: z.string().min(20).max(100) });
