import type pg from 'pg';
import { z } from 'zod';

/** The tables of what was set, with the columns that an archive holds of them. */
const tables = {
  fiscal_calendar: ['version', 'calendar', 'created_at'],
  fiscal_period: ['version', 'grain', 'start_on', 'end_on', 'fiscal_year', 'number'],
  metric_variant: ['metric', 'version', 'variant', 'chosen_at'],
  own_metric: [
    ...['id', 'version', 'name_en', 'name_fr', 'definition_en', 'definition_fr', 'formula'],
    ...['unit', 'direction', 'family', 'kind', 'is_archived', 'created_at'],
  ],
  deal_stage: ['name', 'position', 'probability', 'is_proposal'],
  import_value_alias: ['record_type', 'field', 'from_value', 'to_value', 'changed_at'],
  import_column_choice: ['record_type', 'column_name', 'field', 'changed_at'],
  record_type_rhythm: ['record_type', 'days', 'changed_at'],
} as const;

const settings = ['currency', 'time_zone', 'calendar', 'calendar_version', 'open_deal_valuation'];

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const rows = z.array(rowSchema);
const names = Object.keys(tables) as (keyof typeof tables)[];

/** What was set in an organisation; the rows are those of the tables of these names. */
export const configurationSchema = z.object({
  organisation: rowSchema,
  fiscal_calendar: rows,
  fiscal_period: rows,
  metric_variant: rows,
  own_metric: rows,
  deal_stage: rows,
  import_value_alias: rows,
  import_column_choice: rows,
  record_type_rhythm: rows,
}) satisfies z.ZodType<{ readonly [Name in keyof typeof tables]: object[] }>;
export type Configuration = Readonly<z.infer<typeof configurationSchema>>;

/** Reads what was set, in the transaction of `connection`. */
export async function readConfiguration(connection: pg.ClientBase): Promise<Configuration> {
  const found: Record<string, unknown> = {};
  const { rows: own } = await connection.query<{ row: unknown }>(
    `select to_jsonb(o) as row from (select name, locale, ${settings.join(', ')}
       from organisation where id = app_organisation_id()) o`,
  );
  found.organisation = own[0]?.row;
  for (const name of names) {
    const columns = tables[name].join(', ');
    const order = tables[name].map((_, place) => String(place + 1)).join(', ');
    const { rows: read } = await connection.query<{ row: unknown }>(
      `select to_jsonb(t) as row from (select ${columns} from ${name}
         where organisation_id = app_organisation_id() order by ${order}) t`,
    );
    found[name] = read.map(({ row }) => row);
  }
  return configurationSchema.parse(found);
}

/** Of these, versions are only ever added: an archive's come after what is there, and the last holds. */
const addedOnly: Readonly<Partial<Record<keyof typeof tables, string>>> = {
  metric_variant: 'metric',
  own_metric: 'id',
};

/** A column's value in a row `n` of the archive. */
function valueOf(name: keyof typeof tables, column: string): string {
  const key = addedOnly[name];
  if (!key || column !== 'version') return `n.${column}`;
  return `n.version + coalesce((select max(t.version) from ${name} t
    where t.organisation_id = app_organisation_id() and t.${key} = n.${key}), 0)`;
}

/** Sets everything as it was where the archive was written; its name and language stay its own. */
export async function applyConfiguration(
  connection: pg.ClientBase,
  configuration: Configuration,
): Promise<void> {
  for (const name of names.toReversed()) {
    if (addedOnly[name]) continue;
    await connection.query(`delete from ${name} where organisation_id = app_organisation_id()`);
  }
  for (const name of names) {
    const values = tables[name].map((column) => valueOf(name, column));
    await connection.query(
      `insert into ${name} (organisation_id, ${tables[name].join(', ')})
       select app_organisation_id(), ${values.join(', ')}
       from jsonb_populate_recordset(null::${name}, $1) n`,
      [JSON.stringify(configuration[name])],
    );
  }
  await connection.query(
    `update organisation o set ${settings.map((column) => `${column} = n.${column}`).join(', ')}
     from jsonb_populate_record(null::organisation, $1) n where o.id = app_organisation_id()`,
    [JSON.stringify(configuration.organisation)],
  );
}
