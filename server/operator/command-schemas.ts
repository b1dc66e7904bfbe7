import { z } from 'zod';
import { newAccountSchema } from '@/server/auth/auth.schemas';
import { locales } from '@/server/i18n/locales';
import { organisationSettingsSchema } from '@/server/tenancy/tenancy.schemas';
import { createTokenSchema, tokenScopes } from '@/server/token/token.schemas';

const settings = organisationSettingsSchema.shape;
const account = newAccountSchema.shape;

/** The options of the operator's commands, under the names they have on the command line. */
export const organisationCreateSchema = z.strictObject({
  name: settings.name,
  email: account.email,
  password: account.password,
  'owner-name': account.name.optional(),
  currency: z.string().toUpperCase().pipe(settings.currency).default('EUR'),
  locale: z.enum(locales).default('fr'),
  'time-zone': settings.timeZone.default('Europe/Paris'),
  'fiscal-year-start': z.coerce.number().int().min(1).max(12).default(1),
});

export const tokenCreateSchema = z.strictObject({
  organisation: z.string().trim().min(1),
  scope: z.enum(tokenScopes),
  name: createTokenSchema.shape.name.default('admin'),
  'expires-in-days': z.coerce.number().int().min(1).max(3650).optional(),
});
