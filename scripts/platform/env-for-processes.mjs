/**
 * The environment of the web and worker processes: never the owner's connection.
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ runtimeUrl: string, nextAuthSecret: string }} database
 * @returns {Record<string, string>}
 */
export function processEnv(settings, database) {
  const { DATABASE_URL, DATABASE_RUNTIME_URL, ...rest } = process.env;
  return {
    ...rest,
    JALON_RUNTIME_DATABASE_URL: database.runtimeUrl,
    JALON_DATA_DIR: settings.dataDir,
    JALON_MODE: settings.mode,
    NEXTAUTH_SECRET: database.nextAuthSecret,
    NEXTAUTH_URL: settings.url,
    PORT: String(settings.port),
    LOG_LEVEL: settings.logLevel,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
