import { z } from 'zod';
import { newAccountSchema } from '@/server/auth/auth.schemas';
import {
  sentMappingSchema,
  sentOptionsSchema,
  sentRecordTypeSchema,
} from '@/server/api/rest/imports/import-schemas';
import { roles } from '@/server/auth/permissions';
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

export const userCreateSchema = z.strictObject({
  organisation: z.string().trim().min(1),
  email: account.email,
  password: account.password,
  role: z.enum(roles),
  name: account.name.optional(),
  /** the person whom the member is, by external id */
  person: z.string().trim().min(1).optional(),
  locale: z.enum(locales).optional(),
});

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue({ code: 'custom', message: 'rest.errors.objectExpected' });
    return z.NEVER;
  }
});

/** A file of one record type, with what POST /api/v1/imports takes. */
export const importSchema = z.strictObject({
  organisation: z.string().trim().min(1),
  'record-type': sentRecordTypeSchema,
  file: z.string().min(1),
  mapping: json.pipe(sentMappingSchema).optional(),
  options: json.pipe(sentOptionsSchema).default({}),
});

/** The whole of an organisation, written to a file or taken from one. */
export const archiveSchema = z.strictObject({
  organisation: z.string().trim().min(1),
  file: z.string().min(1),
});
