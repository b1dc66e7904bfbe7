import { z } from 'zod';
import { locales } from '@/server/i18n/locales';
import {
  emailSchema,
  invitationTokenSchema,
  organisationSettingsSchema,
} from '@/server/tenancy/tenancy.schemas';

/** What next-auth's error begins with when sign-in is throttled; the minutes follow a colon. */
export const tooManyAttempts = 'tooManyAttempts';

export const passwordLimits = { minLength: 10, maxLength: 200 } as const;

export const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(1000),
});
export type Credentials = z.infer<typeof credentialsSchema>;

// the rules are those of engine/password-rules, which know the person too
const newPasswordSchema = z.string().max(1000);

export const userNameSchema = z
  .string()
  .trim()
  .min(1, 'auth.errors.required')
  .max(100, 'auth.errors.nameTooLong');

export const newAccountSchema = z.object({
  name: userNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  locale: z.enum(locales),
});
export type NewAccount = z.infer<typeof newAccountSchema>;

export const signUpSchema = newAccountSchema.extend({
  organisation: organisationSettingsSchema.omit({ locale: true }),
});
export type SignUp = z.infer<typeof signUpSchema>;

export const invitedSignUpSchema = newAccountSchema
  .omit({ email: true })
  .extend(invitationTokenSchema.shape);
export type InvitedSignUp = z.infer<typeof invitedSignUpSchema>;

export const changePasswordSchema = z.object({
  password: z.string().min(1, 'auth.errors.required').max(1000),
  newPassword: newPasswordSchema,
});
export type ChangedPassword = z.infer<typeof changePasswordSchema>;

export const changeProfileSchema = z.object({ name: userNameSchema, locale: z.enum(locales) });
export type ChangedProfile = z.infer<typeof changeProfileSchema>;
