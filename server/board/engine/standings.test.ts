import { describe, expect, it } from 'vitest';
import { rankStandings, type StandingFigures } from './standings';

function row(id: string, revenue: string | null, previousRevenue: string | null): StandingFigures {
  const figure = (value: string | null) => ({ value });
  return {
    id,
    name: id,
    revenue: figure(revenue),
    dealsWon: figure('1'),
    winRate: figure(null),
    previousRevenue: figure(previousRevenue),
  };
}

describe('rankStandings', () => {
  it('ranks by revenue, ties sharing a rank and ordered by name', () => {
    const ranked = rankStandings([
      row('Zoé', '20', '1'),
      row('Ana', '20', '2'),
      row('Max', '30', '3'),
      row('Eva', '5', null),
    ]);
    expect(ranked.map(({ name, rank }) => [name, rank])).toEqual([
      ['Max', 1],
      ['Ana', 2],
      ['Zoé', 2],
      ['Eva', 4],
    ]);
  });

  it('tells places gained and lost against those who sold before', () => {
    const ranked = rankStandings([
      row('up', '30', '10'),
      row('down', '20', '40'),
      row('new', '10', '0'),
    ]);
    expect(ranked.map(({ id, movement }) => [id, movement])).toEqual([
      ['up', 1],
      ['down', -1],
      ['new', null],
    ]);
  });
});
