import type { Findings } from './dataset.schemas';
import type { Reason } from './engine/reason';
import type { RowReader } from './engine/row-reader';
import { isNamedTarget } from './engine/record-type/definition';
import { referenceFields } from './engine/record-type/registry';
import { fileChunks } from './file-chunks';
import { FindingsGatherer } from './gather-findings';
import type { ImportSetup } from './import-setup';
import { existingNames, KnownNames, proposals } from './known-names';
import { KnownRates } from './known-rates';
import { recordTableOf } from './merge/record-table';
import { policyFor, type UnknownPolicy } from './merge/resolve-references';
import { readOwnNames, readRows, rowReaderOf, type ReadRow } from './read-rows';

interface CheckedField {
  readonly name: string;
  /** whether a person can choose a name for an unknown one, or have it made */
  readonly isNamed: boolean;
  /** what the import would do with an unknown one */
  readonly policy: UnknownPolicy;
  readonly known: KnownNames;
  /** whether the name may be another row's of the same file */
  readonly isOwn: boolean;
}

/**
 * Reads and judges the whole file as a run would, and writes nothing: how many rows would be
 * taken, every kind of error with its first rows, names that no record has, and the first rows
 * as they would be.
 */
export async function checkRows(
  setup: ImportSetup,
  onProgress: (bytesRead: number) => Promise<void>,
): Promise<Findings> {
  const { organisationId, importId, type } = setup;
  const chunks = () => fileChunks(organisationId, importId);
  const reader = rowReaderOf(setup);
  const mapped = new Set(reader.fields());
  const definitions = referenceFields(type).filter(({ name }) => mapped.has(name));
  const { references, linked } = recordTableOf(type);
  const fields = [...references, ...linked].flatMap((reference): CheckedField[] => {
    const { field: name, target } = reference;
    if (!mapped.has(name)) return [];
    const isOwn = target === type && linked.includes(reference);
    const known = new KnownNames(organisationId, target);
    const policy = policyFor(reference, setup.options.references);
    return [{ name, isNamed: isNamedTarget(target), policy, known, isOwn }];
  });
  const ownNames = fields.some(({ isOwn }) => isOwn)
    ? await readOwnNames(setup, reader, chunks)
    : null;
  const gatherer = new FindingsGatherer();
  const rates = new KnownRates(setup);
  for await (const group of readRows(setup, reader, chunks)) {
    const rows = [...group.rows];
    for (const field of fields) await field.known.learn(namesIn(rows, field.name));
    await rates.learn(rows.map(({ outcome }) => outcome.values));
    for (const read of rows) {
      const unknown = fields.filter(({ name, known, isOwn }) => {
        const value = read.outcome.values[name];
        return value && !known.has(value) && !(isOwn && ownNames?.has(value));
      });
      judge(setup, reader, gatherer, rates, read, unknown);
    }
    await onProgress(group.bytesRead);
  }
  const nearest = new Map<string, Map<string, string | null>>();
  for (const definition of definitions) {
    const values = gatherer
      .unknownValues()
      .flatMap(({ field, value }) => (field === definition.name ? [value] : []));
    const names = values.length > 0 ? await existingNames(organisationId, definition) : [];
    nearest.set(definition.name, proposals(values, names));
  }
  return gatherer.findings((field, value) => nearest.get(field)?.get(value) ?? null);
}

function namesIn(rows: readonly ReadRow[], field: string): string[] {
  return rows.flatMap(({ outcome }) => {
    const value = outcome.reasons.length === 0 ? outcome.values[field] : null;
    return value ? [value] : [];
  });
}

function judge(
  setup: ImportSetup,
  reader: RowReader,
  gatherer: FindingsGatherer,
  rates: KnownRates,
  { row, outcome }: ReadRow,
  unknown: readonly CheckedField[],
): void {
  const { values } = outcome;
  const reasons: Reason[] = [...outcome.reasons];
  if (reasons.length === 0) {
    for (const { name, isNamed, policy } of unknown) {
      const value = values[name] ?? '';
      if (isNamed) gatherer.addUnknown(row.number, name, value);
      if (policy !== 'reject') continue;
      reasons.push(reader.reason(isNamed ? 'unknownReference' : 'unknownRecord', name, { value }));
    }
    const missing = rates.missing(values);
    if (missing) reasons.push(reader.reason(missing.code, 'currency', missing.params));
  }
  gatherer.addRow(row.number, values, reasons, outcome.notices);
  if (setup.type === 'person' && reasons.length === 0 && (values.team || values.manager)) {
    gatherer.addPlace(values.team ?? null, values.manager ?? null);
  }
}
