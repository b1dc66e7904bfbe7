import type { Findings } from './dataset.schemas';
import type { Reason } from './engine/reason';
import type { RowReader } from './engine/row-reader';
import { referenceFields } from './engine/record-type/registry';
import { fileChunks } from './file-chunks';
import { FindingsGatherer } from './gather-findings';
import type { ImportSetup } from './import-setup';
import { existingNames, KnownNames, proposals } from './known-names';
import { linkedFields } from './merge/record-table';
import { readOwnNames, readRows, rowReaderOf, type ReadRow } from './read-rows';

interface CheckedField {
  readonly name: string;
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
  const fields = definitions.flatMap(({ name, target }): CheckedField[] => {
    if (!target) return [];
    const isOwn = target === type && linkedFields[type].some(({ field }) => field === name);
    return [{ name, known: new KnownNames(organisationId, target), isOwn }];
  });
  const ownNames = fields.some(({ isOwn }) => isOwn)
    ? await readOwnNames(setup, reader, chunks)
    : null;
  const gatherer = new FindingsGatherer();
  for await (const group of readRows(setup, reader, chunks)) {
    const rows = [...group.rows];
    for (const field of fields) await field.known.learn(namesIn(rows, field.name));
    for (const read of rows) {
      const unknown = fields.filter(({ name, known, isOwn }) => {
        const value = read.outcome.values[name];
        return value && !known.has(value) && !(isOwn && ownNames?.has(value));
      });
      judge(setup, reader, gatherer, read, unknown);
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
  { row, outcome }: ReadRow,
  unknown: readonly CheckedField[],
): void {
  const { values } = outcome;
  const reasons: Reason[] = [...outcome.reasons];
  if (reasons.length === 0) {
    for (const { name } of unknown) {
      const value = values[name] ?? '';
      gatherer.addUnknown(row.number, name, value);
      if (setup.options.references !== 'reject') continue;
      reasons.push(reader.reason('unknownReference', name, { value }));
    }
  }
  gatherer.addRow(row.number, values, reasons, outcome.notices);
  if (setup.type === 'person' && reasons.length === 0 && (values.team || values.manager)) {
    gatherer.addPlace(values.team ?? null, values.manager ?? null);
  }
}
