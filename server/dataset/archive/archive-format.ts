import { z } from 'zod';
import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { definitions } from '../engine/record-type/registry';
import { exportedFields } from '../records/export-records';

export const FORMAT = 'jalon-archive';
export const VERSION = 1;

export const MANIFEST = 'manifest.json';
export const CONFIGURATION = 'configuration.json';
export const MEMBERSHIPS = 'people/memberships.csv';
export const recordFile = (type: RecordType): string => `records/${type}.csv`;

/** What an archive doesn't hold, as its manifest says. */
export const leftOut = [
  'members, passwords and sessions',
  'API tokens',
  'secret addresses: feeds and scheduled pulls',
  'uploaded files, the history of records and the audit log',
] as const;

const fileSchema = z.object({
  bytes: z.int().min(0),
  /** header left out */
  rows: z.int().min(0).optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ArchivedFile = Readonly<z.infer<typeof fileSchema>>;

/** Of any version: what must be known before the rest is read. */
export const headSchema = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });

export const manifestSchema = headSchema.extend({
  writtenAt: z.iso.datetime(),
  organisation: z.object({ name: z.string(), currency: z.string(), timeZone: z.string() }),
  /** path → what it holds */
  files: z.record(z.string().max(200), fileSchema),
  leftOut: z.array(z.string()),
});
export type ArchiveManifest = Readonly<z.infer<typeof manifestSchema>>;

/** A person's team is among the memberships, with its dates. */
export function archivedFields(type: RecordType): string[] {
  const fields = exportedFields(type);
  return type === 'person' ? fields.filter((name) => name !== 'team') : fields;
}

/** One reading of a record type's file; a deferred field waits for records that come later. */
export interface ArchiveStep {
  readonly type: RecordType;
  readonly deferred: readonly string[];
}

/**
 * The record types in an order in which each refers to earlier ones only. Two that refer to each
 * other need a second reading of the first.
 */
export function archiveSteps(): ArchiveStep[] {
  const steps: ArchiveStep[] = [];
  const begun = new Set<RecordType>();
  const ended = new Set<RecordType>();
  const add = (type: RecordType): void => {
    if (begun.has(type)) return;
    begun.add(type);
    const named = new Set(archivedFields(type));
    const deferred: string[] = [];
    for (const { name, target } of definitions[type].fields) {
      if (!target || target === type || !named.has(name)) continue;
      add(target);
      if (!ended.has(target)) deferred.push(name);
    }
    ended.add(type);
    steps.push({ type, deferred });
  };
  // amounts of other currencies need their rates
  for (const type of ['exchangeRate' as const, ...recordTypes]) add(type);
  const again = steps.filter(({ deferred }) => deferred.length > 0);
  return [...steps, ...again.map(({ type }) => ({ type, deferred: [] }))];
}
