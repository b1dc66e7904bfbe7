import pino from 'pino';

/**
 * Structured logs on standard output. Field names that could carry a secret or a person are
 * removed wherever they stand.
 */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { process: process.env.JALON_PROCESS ?? 'web' },
  redact: {
    paths: ['password', 'email', 'token', 'cookie', 'authorization'].flatMap((name) => [
      name,
      `*.${name}`,
      `*.*.${name}`,
    ]),
    remove: true,
  },
});
