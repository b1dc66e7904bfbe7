import type { Actor } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { requireDraft } from './dataset.repository';
import { partsOf } from './engine/joined-columns';
import { fileStructureSchema, loadImportSetup, type ImportSetup } from './import-setup';
import { openQuestions } from './open-questions';
import { adoptSetup } from './pull/adopt-setup';
import { queueRun } from './queue-run';

/** Hands a draft that was set up to the worker, and remembers what was chosen for the next file. */
export async function startImport(input: {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly id: string;
}): Promise<void> {
  const { org, actor, id } = input;
  await withOrg(org.id, async (tx) => {
    const row = await requireDraft(tx, org.id, id);
    if (!row.isUploaded || !row.recordType || openQuestions(row).length > 0) {
      throw new DomainError('invalid', 'dataset.errors.questionsOpen');
    }
    if (row.checkStatus === 'failed') throw new DomainError('invalid', 'dataset.errors.unreadable');
    const setup = await loadImportSetup(tx, org.id, id);
    await remember(tx, setup, fileStructureSchema.parse(row).header);
    await adoptSetup(tx, row, setup, actor);
    await queueRun(tx, row, actor);
  });
}

async function remember(
  tx: TenantTransaction,
  { organisationId, type, mapping, options }: ImportSetup,
  header: readonly string[],
): Promise<void> {
  const fieldOf = new Map(
    Object.entries(mapping).flatMap(([field, column]) =>
      partsOf(header, column).map((part): [string, string] => [part, field]),
    ),
  );
  const columns = header.filter((name) => name !== '');
  await tx.$executeRaw`
    insert into import_column_choice (organisation_id, record_type, column_name, field)
    select ${organisationId}::uuid, ${type}, c.name, c.field
    from unnest(${columns}::text[], ${columns.map((name) => fieldOf.get(name) ?? null)}::text[])
      as c (name, field)
    on conflict (organisation_id, record_type, column_name)
      do update set field = excluded.field, changed_at = now()`;
  const aliases = Object.entries(options.aliases).flatMap(([field, values]) =>
    Object.entries(values).map(([from, to]) => ({ field, from, to })),
  );
  await tx.importValueAlias.deleteMany({ where: { organisationId, recordType: type } });
  if (aliases.length === 0) return;
  await tx.$executeRaw`
    insert into import_value_alias (organisation_id, record_type, field, from_value, to_value)
    select ${organisationId}::uuid, ${type}, a.field, a.from_value, a.to_value
    from unnest(${aliases.map(({ field }) => field)}::text[],
      ${aliases.map(({ from }) => from)}::text[], ${aliases.map(({ to }) => to)}::text[])
      as a (field, from_value, to_value)`;
}
