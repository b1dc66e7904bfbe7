import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldOfName } from '../field-of-name';
import { proposeRecordType } from '../propose-record-type';
import { plainName, recordTypes, type RecordType } from './definition';
import { definitions, writtenFields } from './registry';

describe.each(recordTypes)('%s', (type) => {
  const { fields, oneOf = [] } = definitions[type];
  const names = fields.map(({ name }) => name);

  test('has each field and each column once', () => {
    expect(new Set(names).size).toBe(names.length);
    const columns = fields.flatMap(({ column }) => (column ? [column] : []));
    expect(new Set(columns).size).toBe(columns.length);
  });

  test('rules and what is fed name its own fields', () => {
    const derived = names.flatMap((name) => [name, `${name}Source`]);
    expect(oneOf.flat().filter((name) => !names.includes(name))).toEqual([]);
    expect(
      fields.flatMap(({ feeds = [] }) => feeds).filter((name) => !derived.includes(name)),
    ).toEqual([]);
  });

  test('a field is found by its own name, written with underscores too', () => {
    const snake = (name: string) => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
    expect(names.map((name) => fieldOfName(type, snake(name)))).toEqual(names);
  });

  test('the words of a choice mean one value each', () => {
    for (const { choices = {} } of fields) {
      const words = Object.entries(choices).flatMap(([value, list]) => [
        ...new Set([value, ...list].map(plainName)),
      ]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  test.each(['fr', 'en'])('every field has a text in %s', (locale) => {
    const texts: unknown = JSON.parse(readFileSync(`messages/${locale}/dataset.json`, 'utf8'));
    const missing = names.filter(
      (name) => !textAt(texts, ['fields', type, name]) && !textAt(texts, ['fields', 'any', name]),
    );
    expect(missing).toEqual([]);
    expect(textAt(texts, ['types', type])).toBeTruthy();
    expect(textAt(texts, ['typeHelp', type])).toBeTruthy();
  });
});

function textAt(texts: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      found !== null && typeof found === 'object'
        ? Object.entries(found).find(([name]) => name === key)?.[1]
        : undefined,
    texts,
  );
}

test.each<[RecordType, string, string]>([
  ['lead', 'converted_to_customer_at', 'customerAt'],
  ['lead', 'deal_created_at', 'opportunityAt'],
  ['lead', 'first_contact_at', 'firstContactAt'],
  ['lead', 'mql_on', 'mqlAt'],
  ['subscriptionMovement', 'mrr_delta', 'mrrDelta'],
  ['subscriptionMovement', 'effective_on', 'effectiveAt'],
  ['invoice', 'gross_amount', 'grossAmount'],
  ['invoice', 'order datetime', 'issuedAt'],
  ['person', 'hire_source', 'hireSource'],
  ['person', 'hired_at', 'hiredOn'],
  ['activity', 'person', 'owner'],
  ['activity', 'session_duration_hours', 'sessionHours'],
  ['activity', 'passed', 'isPassed'],
  ['activity', 'issue_flag', 'hasIssue'],
  ['deal', 'owner_id', 'owner'],
  ['deal', 'term_years', 'termYears'],
  ['dealLine', 'one_time', 'isOneTime'],
  ['dealLine', 'product', 'product'],
  ['ticket', 'escalated', 'isEscalated'],
  ['forecast', 'period_start', 'start'],
  ['quota', 'periodEnd', 'end'],
  ['subscriptionPeriod', 'start_on', 'start'],
  ['customer', 'first_purchase_at', 'firstPurchaseAt'],
  ['surveyResponse', 'nps_score', 'score'],
  ['surveyResponse', 'order_id', 'invoice'],
  ['expense', 'spend', 'amount'],
  ['exchangeRate', 'rate_on', 'date'],
  ['refund', 'Remboursé le', 'refundedAt'],
  ['ticket', 'Date d’ouverture', 'openedAt'],
])('of a %s, %s means %s', (type, name, field) => {
  expect(fieldOfName(type, name)).toBe(field);
});

test('a name that is no field is none', () => {
  expect(fieldOfName('deal', 'colour')).toBeNull();
});

test.each<[RecordType, string[]]>([
  ['lead', ['lead_id', 'email', 'lifecycle stage', 'created_at', 'source', 'mql_at']],
  ['activity', ['activity_id', 'type', 'direction', 'status', 'owner', 'occurred_at', 'deal']],
  ['invoice', ['invoice number', 'customer', 'invoice date', 'net amount', 'discount']],
  ['subscriptionPeriod', ['subscription id', 'customer', 'start', 'end', 'mrr']],
  ['ticket', ['ticket id', 'subject', 'severity', 'opened at', 'resolved at', 'agent']],
  ['exchangeRate', ['currency', 'date', 'rate']],
  ['team', ['team', 'parent team', 'manager']],
  ['expense', ['id', 'category', 'spend', 'month', 'campaign']],
  ['quota', ['quota id', 'rep', 'start', 'end', 'quota']],
  ['surveyResponse', ['id', 'order_id', 'nps_score']],
  ['expense', ['id', 'channel', 'month_begin', 'spend']],
  ['invoice', ['id', 'order_datetime', 'state', 'item', 'sales', 'channel']],
])('a file of %s is known by its columns', (type, columns) => {
  expect(proposeRecordType(columns)).toBe(type);
});

test('what is written follows from what is mapped', () => {
  expect([...writtenFields('deal', ['status', 'createdAt'])].sort()).toEqual(
    ['closedAt', 'closedAtSource', 'createdAt', 'createdAtSource', 'stage', 'status'].sort(),
  );
  expect([...writtenFields('subscriptionPeriod', ['amount'])]).toContain('mrr');
  expect([...writtenFields('invoice', ['amount'])]).toContain('grossAmount');
});
