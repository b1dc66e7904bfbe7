import { z } from 'zod';

const at = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'pull.errors.noTime');

export const scheduleKinds = ['hourly', 'daily', 'weekly'] as const;

export const scheduleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hourly'), minute: z.number().int().min(0).max(59) }),
  z.object({ kind: z.literal('daily'), at }),
  z.object({ kind: z.literal('weekly'), weekday: z.number().int().min(1).max(7), at }),
]);

export const pullStatuses = ['fetching', 'mapping', 'active', 'paused'] as const;
export const pullOutcomes = ['imported', 'unchanged', 'failed'] as const;

/** so many failures in a row are told on the data page and in the audit log */
export const FAILURES_TOLD = 3;

const name = z
  .string()
  .trim()
  .min(1, 'pull.errors.nameMissing')
  .max(100, 'pull.errors.nameTooLong');

export const createPullSchema = z.object({
  name,
  url: z
    .string()
    .trim()
    .max(2000)
    .refine((text) => isPlainHttps(text), { error: 'pull.errors.notHttps' }),
  /** the value of the Authorization header; empty: none is sent */
  authorization: z
    .string()
    .trim()
    .max(4000)
    .regex(/^[\x20-\x7e]*$/, 'pull.errors.badAuthorization')
    .default(''),
  schedule: scheduleSchema,
});
export type CreatePull = z.infer<typeof createPullSchema>;

export const changePullSchema = z.object({ pullId: z.uuid(), name, schedule: scheduleSchema });
export type ChangePull = z.infer<typeof changePullSchema>;

export const pullIdSchema = z.object({ pullId: z.uuid() });

function isPlainHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
