import { z } from 'zod';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { requireImport } from './dataset.repository';
import {
  importOptionsSchema,
  importStatuses,
  mappingSchema,
  recordTypes,
  type Findings,
  type ImportOptions,
  type ImportStatus,
  type RecordType,
} from './dataset.schemas';
import { encodings, type Encoding } from './engine/encoding';
import { delimiters, type Delimiter } from './engine/delimiter';
import type { PresetProduct } from './engine/preset/preset';
import { presets } from './engine/preset/registry';
import { referenceFields } from './engine/record-type/registry';
import { profilesSchema } from './import-setup';
import { existingNames } from './known-names';
import { openQuestions, type OpenQuestion } from './open-questions';
import { undoCountsSchema, type UndoCounts } from './undo.schemas';
import { storedWorkbookSchema, type StoredWorkbook } from './workbook/stored-workbook';

export interface ImportCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export interface ImportSummary {
  readonly id: string;
  readonly status: ImportStatus;
  readonly recordType: RecordType | null;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly counts: ImportCounts;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export interface ImportFailure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ImportDetail extends ImportSummary {
  readonly encoding: Encoding | null;
  /** the sheets of a workbook, and which one is read; null where the file is a text */
  readonly workbook: StoredWorkbook | null;
  readonly sheet: number | null;
  readonly delimiter: Delimiter | null;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: Readonly<Record<string, string>>;
  readonly options: ImportOptions;
  /** the product whose export the file was recognised as */
  readonly product: PresetProduct | null;
  readonly questions: readonly OpenQuestion[];
  /** the distinct values of the stage column with their counts */
  readonly stageValues: Readonly<Record<string, number>> | null;
  readonly checkStatus: 'none' | 'running' | 'done' | 'failed';
  readonly checkProgress: number;
  readonly findings: Findings | null;
  readonly failure: ImportFailure | null;
  readonly rowCount: number | null;
  readonly progress: number;
  readonly rowsPerSecond: number | null;
  readonly startedAt: Date | null;
  readonly alsoCreated: Readonly<Record<string, number>>;
  /** what came of undoing it, if that was asked */
  readonly undo: ImportUndo | null;
}

export interface ImportUndo {
  readonly state: 'queued' | 'failed' | 'done';
  readonly counts: UndoCounts | null;
  readonly failure: ImportFailure | null;
  readonly undoneAt: Date | null;
}

const failureSchema = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .nullable();

const storedUndo = z.object({
  undoState: z.enum(['queued', 'failed', 'done']).nullable(),
  undoCounts: undoCountsSchema.nullable(),
  undoFailure: failureSchema,
  undoneAt: z.date().nullable(),
});

const storedParts = z.object({
  status: z.enum(importStatuses),
  recordType: z.enum(recordTypes).nullable(),
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum(delimiters).nullable(),
  header: z.array(z.string()).nullable(),
  sample: z.array(z.array(z.string())).nullable(),
  mapping: mappingSchema,
  options: importOptionsSchema,
  workbook: storedWorkbookSchema,
  sheet: z.number().nullable(),
  checkStatus: z.enum(['none', 'running', 'done', 'failed']),
  findings: z.custom<Findings>().nullable(),
  failure: failureSchema,
  alsoCreated: z.record(z.string(), z.number()),
});

type ImportRow = Awaited<ReturnType<typeof requireImport>>;

/** What a list shows of an import. */
export function importSummary(
  row: Pick<
    ImportRow,
    | 'id'
    | 'status'
    | 'recordType'
    | 'fileName'
    | 'sizeBytes'
    | 'readCount'
    | 'createdCount'
    | 'updatedCount'
    | 'unchangedCount'
    | 'rejectedCount'
    | 'createdAt'
    | 'finishedAt'
  >,
): ImportSummary {
  const { status, recordType } = storedParts.pick({ status: true, recordType: true }).parse(row);
  return {
    id: row.id,
    status,
    recordType,
    fileName: row.fileName,
    sizeBytes: Number(row.sizeBytes),
    counts: {
      read: row.readCount,
      created: row.createdCount,
      updated: row.updatedCount,
      unchanged: row.unchangedCount,
      rejected: row.rejectedCount,
    },
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}

function importDetail(row: ImportRow): ImportDetail {
  const parts = storedParts.parse(row);
  const profiles = profilesSchema.parse(row.profile ?? {});
  return {
    ...importSummary(row),
    ...parts,
    header: parts.header ?? [],
    sample: parts.sample ?? [],
    product: presets.find(({ id }) => id === parts.options.preset)?.product ?? null,
    questions: openQuestions(row),
    stageValues: profiles[parts.mapping.stage ?? '']?.values ?? null,
    checkProgress: row.checkProgress,
    rowCount: row.rowCount,
    progress: row.progress,
    rowsPerSecond: row.rowsPerSecond,
    startedAt: row.startedAt,
    undo: undoOf(row),
  };
}

function undoOf(row: ImportRow): ImportUndo | null {
  const { undoState, undoCounts, undoFailure, undoneAt } = storedUndo.parse(row);
  if (!undoState) return null;
  return { state: undoState, counts: undoCounts, failure: undoFailure, undoneAt };
}

/** One import of the organisation with everything its pages show. */
export async function readImport(org: Organisation, id: string): Promise<ImportDetail> {
  return withOrg(org.id, async (tx: TenantTransaction) =>
    importDetail(await requireImport(tx, org.id, id)),
  );
}

/** The names that unknown references of an import may be mapped to, by field. */
export async function readReferenceNames(
  org: Organisation,
  id: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { recordType, mapping } = await readImport(org, id);
  if (!recordType) return {};
  const names: Record<string, readonly string[]> = {};
  for (const field of referenceFields(recordType)) {
    if (field.name in mapping) names[field.name] = await existingNames(org.id, field);
  }
  return names;
}
