import type { RecordType } from '@/server/dataset/dataset.schemas';

const RATE_ID = /^([A-Z]{3}) (\d{4}-\d{2}-\d{2})$/;

interface SplitRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** the id, where it is no field of its own */
  readonly id: { readonly externalId?: string };
  /** whether the id names another currency or day than the record */
  readonly differs: boolean;
}

/** An exchange rate has no id of its own: 'USD 2026-01-31' is its currency and day. */
export function splitRateId(
  type: RecordType,
  record: Readonly<Record<string, unknown>>,
): SplitRecord {
  if (type !== 'exchangeRate') return { record, id: {}, differs: false };
  const { externalId, ...own } = record;
  if (externalId === undefined || externalId === null)
    return { record: own, id: {}, differs: false };
  const [id, currency, date] =
    (typeof externalId === 'string' ? RATE_ID.exec(externalId.trim()) : null) ?? [];
  const named = { currency, date, ...own };
  return {
    record: named,
    id: id === undefined ? {} : { externalId: id },
    differs: id === undefined || named.currency !== currency || named.date !== date,
  };
}
