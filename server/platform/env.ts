import { z } from 'zod';

const schema = z.object({
  JALON_RUNTIME_DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  JALON_MODE: z.enum(['embedded', 'hosted']).default('hosted'),
  JALON_TRUSTED_PROXIES: z.coerce.number().int().min(1).max(10).default(1),
  /** what one token may ask of the machine interface in a minute */
  JALON_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(6000),
  JALON_STYLEGUIDE: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

export type Env = z.infer<typeof schema>;

let cached: Env | undefined;

/** The process's settings, read once; throws naming every variable that is missing or wrong. */
export function env(): Env {
  if (cached) return cached;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings of the environment are missing or wrong. ${wrong.join('; ')}`);
  }
  cached = parsed.data;
  return cached;
}
