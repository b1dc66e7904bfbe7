import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { personRoles } from '@/server/people/people.schemas';
import type { ReactNode } from 'react';
import { formatDate, formatMoney } from '@/components/format';
import type {
  ListedDeal,
  ListedPerson,
  Provenance,
  RecordSort,
} from '@/server/metric/metric.schemas';

export type ListedRecord = ListedDeal | ListedPerson;

export interface RecordColumn {
  readonly id: string;
  readonly header: string;
  readonly sort?: RecordSort;
  readonly isNumeric?: boolean;
  /** shown with all columns only */
  readonly isExtra?: boolean;
  readonly cell: (record: ListedRecord) => ReactNode;
}

/** The columns of a list of deals or people; what the measure adds up is the caller's. */
export function useRecordColumns(
  recordType: ListedRecord['recordType'],
  currency: string,
): RecordColumn[] {
  const t = useTranslations('explanation.records');
  const roles = useTranslations('people.roles');
  const locale = useLocale();
  const roleText = (role: string) => {
    const known = personRoles.find((each) => each === role);
    return known ? roles(known) : role;
  };
  const money = (amount: string | null) =>
    amount === null ? null : formatMoney(amount, currency, locale);
  const named = (record: ListedRecord) => (
    <>
      <span className="block max-w-64 truncate">{record.name ?? record.externalId}</span>
      {record.name && record.name !== record.externalId ? (
        <span className="block text-caption text-ink-faint">{record.externalId}</span>
      ) : null}
    </>
  );
  if (recordType === 'person') {
    const ofPerson = (cell: (person: ListedPerson) => ReactNode) => (record: ListedRecord) =>
      record.recordType === 'person' ? cell(record) : null;
    return [
      { id: 'name', header: t('person'), sort: 'name', cell: named },
      { id: 'role', header: t('role'), cell: ofPerson((person) => roleText(person.role)) },
      {
        id: 'hired',
        header: t('hired'),
        sort: 'date',
        cell: ofPerson((person) => person.hiredOn && formatDate(person.hiredOn, locale)),
      },
      {
        id: 'left',
        header: t('left'),
        cell: ofPerson((person) => person.leftOn && formatDate(person.leftOn, locale)),
      },
    ];
  }
  const ofDeal = (cell: (deal: ListedDeal) => ReactNode) => (record: ListedRecord) =>
    record.recordType === 'deal' ? cell(record) : null;
  return [
    { id: 'name', header: t('deal'), sort: 'name', cell: named },
    {
      id: 'customer',
      header: t('customer'),
      sort: 'customer',
      isExtra: true,
      cell: ofDeal((deal) => deal.customer),
    },
    { id: 'owner', header: t('owner'), sort: 'owner', cell: ofDeal((deal) => deal.owner) },
    {
      id: 'product',
      header: t('product'),
      isExtra: true,
      cell: ofDeal((deal) => deal.product),
    },
    { id: 'stage', header: t('stage'), isExtra: true, cell: ofDeal((deal) => deal.stage) },
    {
      id: 'created',
      header: t('created'),
      isExtra: true,
      cell: ofDeal((deal) => deal.createdOn && formatDate(deal.createdOn, locale)),
    },
    {
      id: 'closed',
      header: t('closed'),
      sort: 'date',
      cell: ofDeal((deal) => deal.closedOn && formatDate(deal.closedOn, locale)),
    },
    {
      id: 'amount',
      header: t('amount'),
      isNumeric: true,
      isExtra: true,
      cell: ofDeal((deal) => money(deal.amount)),
    },
    {
      id: 'listPrice',
      header: t('listPrice'),
      isNumeric: true,
      isExtra: true,
      cell: ofDeal((deal) => money(deal.listPrice)),
    },
  ];
}

/** The import and row that a record's present form comes from. */
export function Origin({
  provenance,
  importHref,
}: {
  provenance: Provenance | null;
  /** null for readers who may not see imports */
  importHref: ((importId: string) => string) | null;
}) {
  const t = useTranslations('explanation.records');
  const locale = useLocale();
  if (!provenance) return <span className="text-ink-faint">{t('byHand')}</span>;
  const { fileName, row, importedAt, importId } = provenance;
  const file = fileName ?? t('unnamedFile');
  const text = (
    <>
      <span className="block max-w-44 truncate">{file}</span>
      {row === null ? null : (
        <span className="figure block text-caption text-ink-faint">{t('row', { row })}</span>
      )}
    </>
  );
  const title = importedAt
    ? t('imported', { date: formatDate(importedAt.toISOString(), locale) })
    : undefined;
  return importHref && fileName ? (
    <Link href={importHref(importId)} prefetch={false} title={title} className="hover:text-accent">
      {text}
    </Link>
  ) : (
    <span title={title}>{text}</span>
  );
}
