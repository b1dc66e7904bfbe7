import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDate, formatMoney, formatNumber } from '@/components/format';
import {
  detailKind,
  shownDetails,
  type DetailKey,
  type ListedRecord,
  type RecordSort,
} from '@/server/metric/metric.schemas';
import { personRoles } from '@/server/people/people.schemas';

export interface RecordColumn {
  readonly id: string;
  readonly header: string;
  readonly sort?: RecordSort;
  readonly isNumeric?: boolean;
  /** shown with all columns only */
  readonly isExtra?: boolean;
  readonly cell: (record: ListedRecord) => ReactNode;
}

type RecordType = ListedRecord['recordType'];

/** What a list shows of these types at once; of the others their first details. */
const prominent: Readonly<Partial<Record<RecordType, readonly DetailKey[]>>> = {
  deal: ['closedOn'],
  person: ['role', 'hiredOn', 'leftOn'],
};
const FIRST_DETAILS = 3;
/** What deals are called by; other types have words of their own. */
const statuses = ['open', 'won', 'lost'] as const;

/** The detail that is a type's own day, where the list needs no other. */
const ownDays: Readonly<Partial<Record<RecordType, DetailKey>>> = {
  deal: 'closedOn',
  person: 'hiredOn',
};

/** The columns of a list of records; what the measure adds up is the caller's. */
export function useRecordColumns(
  recordType: RecordType,
  records: readonly ListedRecord[],
  currency: string,
): RecordColumn[] {
  const t = useTranslations('explanation.records');
  const types = useTranslations('explanation.recordTypes');
  const labels = useTranslations('explanation.details');
  const detailText = useDetailText(currency);
  const locale = useLocale();
  const keys = records[0] ? shownDetails(records[0].details) : [];
  const shown = prominent[recordType] ?? keys.slice(0, FIRST_DETAILS);
  const ownDay = ownDays[recordType];
  const isDeal = recordType === 'deal';
  const hasAny = (key: 'owner' | 'customer' | 'product') =>
    isDeal || records.some((record) => record[key] !== null);
  const columns: (RecordColumn | false)[] = [
    { id: 'name', header: types(recordType), sort: 'name', cell: named },
    hasAny('customer') && {
      id: 'customer',
      header: t('customer'),
      sort: 'customer',
      isExtra: isDeal,
      cell: (record) => record.customer,
    },
    hasAny('owner') && {
      id: 'owner',
      header: t('owner'),
      sort: 'owner',
      cell: (record) => record.owner,
    },
    hasAny('product') && {
      id: 'product',
      header: t('product'),
      isExtra: true,
      cell: (record) => record.product,
    },
    ownDay === undefined && {
      id: 'day',
      header: t('day'),
      sort: 'date',
      cell: (record) => record.day && formatDate(record.day, locale),
    },
    ...keys.map((key): RecordColumn => {
      const kind = detailKind(key);
      return {
        id: key,
        header: labels(key),
        sort: key === ownDay ? 'date' : undefined,
        isNumeric: kind === 'money' || kind === 'number',
        isExtra: !shown.includes(key),
        cell: (record) => detailText(key, record),
      };
    }),
  ];
  return columns.filter((column) => column !== false);
}

function named(record: ListedRecord): ReactNode {
  return (
    <>
      <span className="block max-w-64 truncate">{record.name ?? record.externalId}</span>
      {record.name && record.name !== record.externalId ? (
        <span className="block text-caption text-ink-faint">{record.externalId}</span>
      ) : null}
    </>
  );
}

/** A record's detail in the reader's language; amounts in the record's own currency. */
function useDetailText(currency: string): (key: DetailKey, record: ListedRecord) => string | null {
  const roles = useTranslations('people.roles');
  const states = useTranslations('explanation.records');
  const locale = useLocale();
  return (key, { details }) => {
    const value = details[key] ?? null;
    if (value === null) return null;
    switch (detailKind(key)) {
      case 'date':
        return formatDate(value, locale);
      case 'money':
        return formatMoney(value, details.currency ?? currency, locale);
      case 'number':
        return formatNumber(value, locale);
      case 'role': {
        const known = personRoles.find((role) => role === value);
        return known ? roles(known) : value;
      }
      case 'status': {
        const known = statuses.find((status) => status === value);
        return known ? states(known) : value;
      }
      case 'text':
        return value;
    }
  };
}
