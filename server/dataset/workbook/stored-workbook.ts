import { z } from 'zod';
import type { Prisma } from '@/server/platform/db/generated/client';
import { storedJson } from '../stored-json';
import type { SheetChoice, WorkbookStructure } from './inspect-workbook';

export interface StoredWorkbook {
  readonly sheets: readonly SheetChoice[];
  /** the file holds programs, which are never run */
  readonly hasMacros: boolean;
}

export const storedWorkbookSchema = z.custom<StoredWorkbook>().nullable();

/** What an import keeps of its workbook. */
export function workbookData({ sheets, hasMacros, sheet }: WorkbookStructure) {
  return {
    fileKind: 'workbook',
    workbook: storedJson({ sheets, hasMacros }),
    sheet,
    sheetBytes: null,
  } satisfies Prisma.ImportUpdateInput;
}
