import type { TableSink, Words } from '@/server/dataset/dataset.public';
import type { Locale } from '@/server/i18n/locales';
import { DomainError } from '@/server/platform/domain-error';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { exportLimits, type ExportFormat } from '../engine/export-limit';
import type { MetricCatalogue } from '../metric-catalogue';
import type { Reader } from '../reader';

/** What each table is written with. */
export interface ExportContext {
  readonly tx: TenantTransaction;
  readonly reader: Reader;
  readonly sink: TableSink;
  readonly words: Words;
  readonly locale: Locale;
  readonly format: ExportFormat;
  /** names the organisation's own metrics too */
  readonly catalogue: MetricCatalogue;
}

/** Refuses a table that is longer than the format's limit, and names the limit. */
export function requireWhole(rows: number, format: ExportFormat): void {
  const limit = exportLimits[format];
  if (rows > limit) {
    throw new DomainError('invalid', `metric.errors.exportTooLong.${format}`, { rows, limit });
  }
}
