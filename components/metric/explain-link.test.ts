import { describe, expect, it } from 'vitest';
import { explainHref, explainedFigure } from './explain-link';

const isDimension = (text: string): text is 'product' | 'stage' =>
  text === 'product' || text === 'stage';

describe('the address of an explanation', () => {
  it.each([
    { metric: 'win_rate' },
    { metric: 'gross_revenue', on: '2017-03' },
    {
      metric: 'gross_revenue',
      part: { dimension: 'product', key: '0b9c5bd2-5d5f-4d9e-8f2a-3a5d6c7e8f90' },
    },
    { metric: 'pipeline_value', part: { dimension: 'stage', key: null } },
    { metric: 'pipeline_value', part: { dimension: 'stage', key: 'Won: closed' } },
    { metric: 'win_rate', team: 'west' },
  ] as const)('%j survives the address', (figure) => {
    const href = explainHref('/acme', 'period=2017&team=east', figure);
    const query = new URL(href, 'http://localhost').searchParams;
    expect(query.get('period')).toBe('2017');
    expect(query.get('team')).toBe('east');
    expect(explainedFigure(query, isDimension)).toEqual({
      on: undefined,
      part: undefined,
      team: undefined,
      ...figure,
    });
  });

  it('leaves the explanation before behind', () => {
    const before = 'explain=win_rate&part=product:1&cursor=x&period=2017';
    expect(explainHref('/acme', before, { metric: 'deals_won' })).toBe(
      '/acme?period=2017&explain=deals_won',
    );
  });

  it.each(['shoe:9', 'product:9'])('takes the unknown part %s for none', (part) => {
    const query = new URLSearchParams({ explain: 'win_rate', part });
    expect(explainedFigure(query, isDimension)?.part).toBeUndefined();
  });
});
