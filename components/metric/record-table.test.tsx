import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import en from '@/messages/en/explanation.json';
import enPeople from '@/messages/en/people.json';
import fr from '@/messages/fr/explanation.json';
import frPeople from '@/messages/fr/people.json';
import { civilDate } from '@/server/values/civil-date';
import type { ListedRecord, RecordList } from '@/server/metric/metric.schemas';
import { RecordTable } from './record-table';

const record = {
  id: '1',
  externalId: 'X-1',
  name: 'First',
  owner: null,
  customer: null,
  product: null,
  day: civilDate('2017-03-15'),
  value: '1',
  provenance: null,
};
const ticket: ListedRecord = {
  ...record,
  recordType: 'ticket',
  customer: 'Acme',
  details: {
    issueType: 'bug',
    severity: 'high',
    status: 'open',
    channel: 'mail',
    openedOn: '2017-03-15',
  },
};
const movement: ListedRecord = {
  ...record,
  recordType: 'subscriptionMovement',
  details: { kind: 'new', plan: 'Gold', mrrDelta: '-12.5', currency: 'USD', odd: 'x' },
};

function cells(listed: ListedRecord, locale: 'en' | 'fr', hasAllColumns: boolean): string[][] {
  const list: RecordList = {
    term: 'x',
    count: 1,
    value: '1',
    found: 1,
    records: [listed],
    nextCursor: null,
  };
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={
        locale === 'en'
          ? { explanation: en, people: enPeople }
          : { explanation: fr, people: frPeople }
      }
      timeZone="UTC"
    >
      <RecordTable
        list={list}
        recordType={listed.recordType}
        caption="Records"
        currency="EUR"
        choice={{ isDescending: true, hasAllColumns }}
        sortHref={(sort) => `?sort=${sort}`}
        importHref={null}
        valueText={null}
      />
    </NextIntlClientProvider>,
  );
  return [...page.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
}

describe('a list of records', () => {
  it('has the columns of its type and only those with anything in them', () => {
    expect(cells(ticket, 'en', false)).toEqual([
      ['Ticket', 'Customer', 'Date', 'Type of issue', 'Severity', 'Status', 'Comes from'],
      ['FirstX-1', 'Acme', 'Mar 15, 2017', 'bug', 'high', 'Open', 'Entered by hand'],
    ]);
  });

  it('has all of them on request, in French too', () => {
    expect(cells(ticket, 'fr', true)).toEqual([
      [
        'Ticket',
        'Client',
        'Date',
        'Type de problème',
        'Gravité',
        'Statut',
        'Canal',
        'Ouvert le',
        'Provenance',
      ],
      expect.arrayContaining(['Acme', '15 mars 2017', 'bug', 'mail']),
    ]);
  });

  it('writes an amount in the record’s own currency', () => {
    const [header, row] = cells(movement, 'en', false);
    expect(header).toEqual([
      'Subscription movement',
      'Date',
      'Kind',
      'Plan',
      'Change of MRR',
      'Comes from',
    ]);
    expect(row).toContain('−$12.50');
  });
});
