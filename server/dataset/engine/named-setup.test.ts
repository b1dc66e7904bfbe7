import { describe, expect, it } from 'vitest';
import { fieldOfName } from './field-of-name';
import { NamedSetup } from './named-setup';

describe('fieldOfName', () => {
  it.each([
    ['closedAt', 'closedAt'],
    ['closed_at', 'closedAt'],
    ['close_date', 'closedAt'],
    ['Date de clôture', 'closedAt'],
    ['external_id', 'externalId'],
    ['colour', null],
  ])('%s means %s', (name, field) => {
    expect(fieldOfName('deal', name)).toBe(field);
  });
});

describe('NamedSetup', () => {
  const header = ['Deal ID', 'Stage', 'Value', ''];

  it('maps fields to columns that are named freely', () => {
    const named = new NamedSetup('deal', header);
    expect(named.mapping({ external_id: 'deal_id', stage: 'Stage', amount: 'value' })).toEqual({
      externalId: 'Deal ID',
      stage: 'Stage',
      amount: 'Value',
    });
    expect(named.byField({ CloseDate: '2026-01-01' }, 'constants')).toEqual({
      closedAt: '2026-01-01',
    });
    expect(named.faults).toEqual([]);
  });

  it('names every field and column that is not there', () => {
    const named = new NamedSetup('deal', header);
    named.mapping({ colour: 'Value', stage: 'Phase', amount: 'Value', close_value: 'Stage' });
    named.byField({ size: 'XL' }, 'constants');
    expect(named.faults.map(({ code, path }) => [code, path])).toEqual([
      ['unknownField', 'mapping.colour'],
      ['columnNotInFile', 'mapping.stage'],
      ['fieldMapped', 'mapping.close_value'],
      ['unknownField', 'options.constants.size'],
    ]);
    expect(named.faults[1]?.params).toEqual({ column: 'Phase', known: 'Deal ID, Stage, Value' });
  });
});
