import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseModels } from '../checks/prisma-models.mjs';
import { ROOT } from '../platform/settings.mjs';
import { withConnection } from './connect.mjs';

const COLUMNS = `
  SELECT c.relname AS "table", a.attname AS name, a.attnotnull AS "isRequired",
         CASE a.atttypid
           WHEN 'timestamptz'::regtype THEN
             CASE WHEN a.atttypmod = -1 THEN 'timestamp(6) with time zone' ELSE format_type(a.atttypid, a.atttypmod) END
           ELSE format_type(a.atttypid, a.atttypmod)
         END AS type
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
     AND c.relname <> '_prisma_migrations'`;

const CONSTRAINTS = `
  SELECT conrelid::regclass::text AS "table", contype AS kind, confrelid::regclass::text AS target,
         (SELECT array_agg(a.attname::text ORDER BY k.position)
            FROM unnest(conkey) WITH ORDINALITY AS k (number, position)
            JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) AS columns
    FROM pg_constraint
   WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f') AND conparentid = 0`;

const folder = join(ROOT, 'prisma/models');
const models = parseModels(
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
);
const query = (sql) =>
  withConnection(
    process.env.JALON_ADMIN_DATABASE_URL,
    async (client) => (await client.query(sql)).rows,
  );

const columns = await query(COLUMNS);
const constraints = await query(CONSTRAINTS);

test('every table of the migrations has a model, and the other way round', () => {
  const tables = [...new Set(columns.map((column) => column.table))];
  expect(models.map((model) => model.name).sort()).toEqual(tables.sort());
});

test.each(models)('$name has the columns that the migrations made', (model) => {
  const there = columns.filter((column) => column.table === model.name);
  const describe = ({ name, type, isRequired }) =>
    `${name} ${type}${isRequired === false ? '' : ' not null'}`;
  const lists = new Set(
    model.columns.filter((each) => each.isRequired === null).map((each) => each.name),
  );
  expect(
    there
      .map((each) => describe({ ...each, isRequired: each.isRequired || lists.has(each.name) }))
      .sort(),
  ).toEqual(model.columns.map(describe).sort());
});

test.each(models)('$name has the keys that the migrations made', (model) => {
  const own = constraints.filter((constraint) => constraint.table === model.name);
  expect(own.find(({ kind }) => kind === 'p')?.columns).toEqual(model.key);
  const foreign = own.filter(({ kind }) => kind === 'f');
  for (const reference of model.references) {
    const matches = foreign.filter(({ target }) => target === reference.table);
    expect(matches.map((each) => each.columns)).toContainEqual(reference.columns);
  }
});
