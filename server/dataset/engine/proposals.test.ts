import { describe, expect, test } from 'vitest';
import { partsOf } from './joined-columns';
import { proposeMapping } from './propose-mapping';
import { proposeRecordType, recordTypesOf } from './propose-record-type';
import { proposeStages } from './propose-stages';
import { hubspotPresets } from './preset/hubspot';

describe('two columns for one field', () => {
  test('are left open, and both are named', () => {
    expect(proposeMapping('deal', ['Deal ID', 'Reference', 'Stage', 'Close date'])).toEqual({
      mapping: { stage: 'Stage', closedAt: 'Close date' },
      undecided: { externalId: ['Deal ID', 'Reference'] },
    });
  });

  test('are decided by the field’s own name, and by an earlier choice', () => {
    expect(proposeMapping('deal', ['amount', 'value', 'stage']).undecided).toEqual({});
    expect(
      proposeMapping('deal', ['Deal ID', 'Reference'], {
        'Deal ID': 'externalId',
        Reference: null,
      }),
    ).toEqual({ mapping: { externalId: 'Deal ID' }, undecided: {} });
  });

  test('are no question where the other one means something else', () => {
    expect(proposeMapping('deal', ['Deal ID', 'Deal name', 'Opportunity']).undecided).toEqual({
      name: ['Deal name', 'Opportunity'],
    });
    expect(proposeMapping('deal', ['Deal name', 'Owner', 'Sales team member']).undecided).toEqual(
      {},
    );
  });
});

describe('a file that may be several things', () => {
  test('is asked about', () => {
    const columns = ['Customer', 'Date', 'Amount', 'Currency', 'Invoice number'];
    expect(recordTypesOf(columns).slice(0, 3).sort()).toEqual(['invoice', 'payment', 'refund']);
    expect(proposeRecordType(columns)).toBeNull();
  });

  test('is what explains all of its columns', () => {
    expect(recordTypesOf(['deal id', 'stage', 'amount', 'close date', 'owner'])).toEqual(['deal']);
  });

  test('is the export that it is recognised as', () => {
    expect(recordTypesOf(['Record ID', 'Company name', 'Company owner'])).toEqual(['customer']);
  });
});

describe('columns read together', () => {
  const header = ['First Name', 'Last Name', 'A + B'];
  test.each([
    ['First Name', ['First Name']],
    ['First Name + Last Name', ['First Name', 'Last Name']],
    ['A + B', ['A + B']],
    ['First Name + Nickname', []],
    ['', []],
  ])('%s', (column, parts) => {
    expect(partsOf(header, column)).toEqual(parts);
  });

  test('stay together when they were chosen before', () => {
    const choices = { 'First Name': 'name', 'Last Name': 'name' };
    expect(proposeMapping('lead', header, choices).mapping.name).toBe('First Name + Last Name');
  });

  test('an earlier choice takes a column from the preset', () => {
    const [, , contacts = null] = hubspotPresets;
    const { mapping } = proposeMapping('lead', header, { 'First Name': null }, contacts);
    expect(mapping.name).toBe('Last Name');
  });
});

test('stages of a product, with the pipeline they are in', () => {
  expect(
    proposeStages([
      'Closed won (Sales Pipeline)',
      'closedlost',
      'Transaction perdue',
      'Signed (2)',
    ]),
  ).toEqual({
    won: ['Closed won (Sales Pipeline)', 'Signed (2)'],
    lost: ['closedlost', 'Transaction perdue'],
  });
});
