import { afterAll } from 'vitest';
import { createTestDatabase } from './db';

// Runs before each file of the database tests, before the modules under test read the environment.
const database = await createTestDatabase();

process.env.JALON_RUNTIME_DATABASE_URL = database.runtimeUrl;
process.env.JALON_OWNER_DATABASE_URL = database.ownerUrl;
process.env.JALON_ADMIN_DATABASE_URL = database.adminUrl;
process.env.JALON_MODE = 'embedded';
process.env.NEXTAUTH_SECRET = 'a secret of the tests, long enough to be accepted';
process.env.NEXTAUTH_URL = 'http://localhost:3000';
process.env.LOG_LEVEL ??= 'fatal';

afterAll(async () => {
  await globalThis.jalonPool?.end();
  await database.drop();
});
