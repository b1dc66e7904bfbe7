import { randomBytes, randomUUID } from 'node:crypto';
import { access, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { hashPassword } from '@/server/auth/password';
import type { Role } from '@/server/auth/permissions';
import { rebuildBuckets } from '@/server/metric/buckets/rebuild-buckets';
import type { Clock } from '@/server/platform/clock';
import { runtimePool } from '@/server/platform/db/pool';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { insertBesideDeals } from '@/test/factories/beside-deals/insert-records';
import { makeBesideDeals } from '@/test/factories/beside-deals/make-records';
import { insertCompany } from '@/test/factories/insert-company';
import { makeSalesCompany } from '@/test/factories/sales-company';
import { insertImports } from './insert-imports';

const SLUG = 'atelier-nord';
const TIME_ZONE = 'Europe/Paris';
const SEED = 7;

const accounts: readonly { email: string; name: string; role: Role; person: string | null }[] = [
  { email: 'example@jalon.example', name: 'Alex Morel', role: 'owner', person: null },
  {
    email: 'executive@jalon.example',
    name: 'Claire Delmas',
    role: 'executive',
    person: 'Claire Delmas',
  },
  {
    email: 'manager@jalon.example',
    name: 'Camille Arnoux',
    role: 'manager',
    person: 'Camille Arnoux',
  },
  { email: 'rep@jalon.example', name: 'Hugo Lemaire', role: 'rep', person: 'Hugo Lemaire' },
];

/**
 * Puts the example organisation with its four users into the database and their sign-ins into
 * `example-sign-in.json` of the data folder. Run again it changes nothing but a lost file.
 */
export async function ensureExample(dataFolder: string, clock: Clock): Promise<void> {
  const signInFile = join(dataFolder, 'example-sign-in.json');
  const organisationId = await findExample();
  if (organisationId && (await isThere(signInFile))) return;
  const password = randomBytes(9).toString('base64url');
  const passwordHash = await hashPassword(password);
  if (organisationId) await resetPasswords(passwordHash);
  else await rebuildBuckets(await createExample(passwordHash, clock), clock);
  await writeSignIn(signInFile, password);
}

async function findExample(): Promise<string | undefined> {
  const found = await runtimePool().query<{ organisation_id: string }>(
    'select organisation_id from organisation_slug where slug = $1',
    [SLUG],
  );
  return found.rows[0]?.organisation_id;
}

/** The whole example in one transaction: it is there or it isn't. */
async function createExample(passwordHash: string, clock: Clock): Promise<string> {
  const organisationId = randomUUID();
  const asOf = civilDateIn(clock.now(), TIME_ZONE);
  await withOrgConnection(organisationId, async (connection) => {
    await connection.query(
      `insert into organisation (id, slug, name, locale, currency, time_zone, is_example)
       values ($1, $2, 'Atelier Nord', 'fr', 'EUR', $3, true)`,
      [organisationId, SLUG, TIME_ZONE],
    );
    await connection.query(
      'insert into organisation_slug (slug, organisation_id) values ($1, $2)',
      [SLUG, organisationId],
    );
    const company = makeSalesCompany({ seed: SEED, asOf, months: 32, dealsPerMonth: 164 });
    const beside = makeBesideDeals(SEED + 1, company, asOf);
    const imports = await insertImports(connection, organisationId, company, beside);
    await insertCompany(connection, organisationId, company, imports);
    await insertBesideDeals(connection, organisationId, beside, imports);
    await insertMembers(connection, organisationId, passwordHash);
  });
  return organisationId;
}

async function insertMembers(
  connection: pg.ClientBase,
  organisationId: string,
  passwordHash: string,
): Promise<void> {
  for (const account of accounts) {
    await connection.query(
      `with account as (
         insert into user_account (email, name, password_hash, locale) values ($2, $3, $4, 'fr')
         on conflict (email) do update set password_hash = excluded.password_hash
         returning id)
       insert into member (organisation_id, user_id, role, person_id)
       select $1, account.id, $5,
         (select id from person where organisation_id = $1 and name = $6)
       from account`,
      [organisationId, account.email, account.name, passwordHash, account.role, account.person],
    );
  }
}

async function resetPasswords(passwordHash: string): Promise<void> {
  await runtimePool().query('update user_account set password_hash = $1 where email = any($2)', [
    passwordHash,
    accounts.map(({ email }) => email),
  ]);
}

async function writeSignIn(file: string, password: string): Promise<void> {
  const path = `/${SLUG}`;
  const [owner, ...others] = accounts.map(({ email, role }) => ({ role, email, password, path }));
  await writeFile(`${file}.new`, `${JSON.stringify({ ...owner, others }, null, 2)}\n`, {
    mode: 0o600,
  });
  await rename(`${file}.new`, file);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
