import { DomainError } from '@/server/platform/domain-error';
import {
  exportFormats,
  exportTableSchema,
  type ExportFormat,
  type ExportTable,
} from '../analysis.schemas';

/** The table and the format that an address asks for: `format` and, as JSON, `ask`. */
export function parseExport(query: URLSearchParams): {
  readonly ask: ExportTable;
  readonly format: ExportFormat;
} {
  const format = exportFormats.find((known) => known === query.get('format'));
  const ask = exportTableSchema.safeParse(jsonOf(query.get('ask') ?? ''));
  if (!format || !ask.success) throw new DomainError('invalid', 'metric.errors.brokenExport');
  return { ask: ask.data, format };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
