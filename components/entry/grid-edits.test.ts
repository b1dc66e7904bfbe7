import { describe, expect, it } from 'vitest';
import { edited, noEdits, pastedBlock, type GridAction, type GridEdits } from './grid-edits';

const saved = (place: string) => (place === 'a' ? '5' : '');
const after = (...actions: GridAction[]): GridEdits =>
  actions.reduce((edits, action) => edited(edits, action, saved), noEdits);
const type = (place: string, text: string): GridAction => ({ kind: 'type', place, text });

describe('edits of a grid', () => {
  it('takes the keystrokes in one cell back together', () => {
    const typed = [type('a', '1'), type('a', '12'), type('b', '3')];
    expect(after(...typed).texts).toEqual({ a: '12', b: '3' });
    expect(after(...typed, { kind: 'undo' }).texts).toEqual({ a: '12' });
    expect(after(...typed, { kind: 'undo' }, { kind: 'undo' }).texts).toEqual({});
    expect(after(...typed, { kind: 'undo' }, { kind: 'undo' }, { kind: 'undo' })).toEqual(noEdits);
  });

  it('begins a step anew where a cell was left', () => {
    const typed = after(type('a', '1'), { kind: 'leave' }, type('a', '2'), { kind: 'undo' });
    expect(typed.texts).toEqual({ a: '1' });
  });

  it('is no edit to type what stands there, and one to empty it', () => {
    expect(after(type('a', '5')).texts).toEqual({});
    expect(after(type('a', '')).texts).toEqual({ a: '' });
  });

  it('pastes a block as one step', () => {
    const pasted: GridAction = { kind: 'paste', texts: { a: '7', b: '8', c: '' } };
    expect(after(type('c', '1'), pasted).texts).toEqual({ a: '7', b: '8' });
    expect(after(type('c', '1'), pasted, { kind: 'undo' }).texts).toEqual({ c: '1' });
  });
});

describe('pastedBlock', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1,5', [['1,5']]],
    ['1\n\n3\n', [['1'], [''], ['3']]],
    ['"1 000"\t2', [['1 000', '2']]],
  ])('%j', (text, block) => {
    expect(pastedBlock(text)).toEqual(block);
  });
});
