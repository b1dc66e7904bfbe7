import type { Actor } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { requireDraft, withoutCheck } from './dataset.repository';
import { importOptionsSchema, type ImportOptions, type RecordType } from './dataset.schemas';
import { NamedSetup } from './engine/named-setup';
import { recognise } from './engine/preset/registry';
import { proposeMapping, type Mapping } from './engine/propose-mapping';
import { definitions } from './engine/record-type/registry';
import { fileStructureSchema } from './import-setup';
import { openQuestions } from './open-questions';
import { queueRun } from './queue-run';
import { settleSheet } from './settle-sheet';

export interface SubmittedImport {
  readonly org: Organisation;
  readonly actor: Actor;
  /** a draft that was uploaded */
  readonly id: string;
  readonly recordType: RecordType;
  /** field → column; left out: what the columns' names say */
  readonly mapping?: Readonly<Record<string, string>>;
  /** currency: of amounts whose row names none */
  readonly options: Partial<ImportOptions> & {
    readonly currency?: string;
    /** of a workbook: its name, or its number from 1 */
    readonly sheet?: string | number;
  };
}

/**
 * Sets a draft up in one go, as a program does, and hands it to the worker, which looks at whole
 * columns for formats and stages first. Nothing of it is remembered for the wizard, and nothing
 * that the wizard remembers is used. Throws DomainError naming all that is wrong.
 */
export async function submitImport(input: SubmittedImport): Promise<void> {
  const { org, actor, id, recordType, options: given } = input;
  await settleSheet({ ...input, sheet: given.sheet ?? null });
  await withOrg(org.id, async (tx) => {
    const row = await requireDraft(tx, org.id, id);
    const { header } = fileStructureSchema.parse(row);
    const { mapping, options } = resolved(input, header);
    const set = { ...row, recordType, mapping, options, profile: null };
    const missing = openQuestions(set).flatMap((question) =>
      question.kind === 'missingField' ? [question.field] : [],
    );
    refuse(
      missing.map((field) => ({
        code: 'fieldMissing',
        params: { field, recordType },
        path: `mapping.${field}`,
      })),
    );
    await tx.import.update({
      where: { organisationId_id: { organisationId: org.id, id } },
      data: { recordType, mapping, options, ...withoutCheck },
    });
    await queueRun(tx, set, actor);
  });
}

function resolved(
  { recordType, mapping: named, options: { currency, ...given } }: SubmittedImport,
  header: readonly string[],
) {
  const setup = new NamedSetup(recordType, header);
  const columns = header.filter((name) => name !== '');
  const mapping = named ? setup.mapping(named) : decidedMapping(recordType, columns);
  const constants = setup.byField(given.constants ?? {}, 'constants');
  const takesCurrency = definitions[recordType].fields.some(({ name }) => name === 'currency');
  if (currency && takesCurrency && !('currency' in constants)) constants.currency = currency;
  const aliases = setup.byField(given.aliases ?? {}, 'aliases');
  refuse(setup.faults);
  return { mapping, options: importOptionsSchema.parse({ ...given, constants, aliases }) };
}

/** What the columns' names say; refused where two columns fit one field. */
function decidedMapping(recordType: RecordType, columns: readonly string[]): Mapping {
  const preset = recognise(columns, recordType);
  const { mapping, undecided } = proposeMapping(recordType, columns, {}, preset);
  refuse(
    Object.entries(undecided).map(([field, fitting]) => ({
      code: 'fieldUndecided',
      params: { field, columns: fitting.join(', ') },
      path: `mapping.${field}`,
    })),
  );
  return mapping;
}

interface Fault {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
}

function refuse(faults: readonly Fault[]): void {
  const [first, ...further] = faults.map(
    ({ code, params, path }) => new DomainError('invalid', `dataset.errors.${code}`, params, path),
  );
  if (!first) return;
  throw new DomainError('invalid', first.code, first.params, first.field, further);
}
