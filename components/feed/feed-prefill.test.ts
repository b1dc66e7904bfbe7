import { expect, it } from 'vitest';
import { metricFeedHref, readPrefill, recordFeedHref } from './feed-prefill';

const read = (href: string) => readPrefill(new URL(href, 'https://x').searchParams);

it('reads what the links write', () => {
  const figures = metricFeedHref('acme', {
    metric: 'win_rate',
    grain: 'week',
    by: ['product', 'team'],
  });
  expect(read(figures)).toMatchObject({
    kind: 'metrics',
    metric: 'win_rate',
    grain: 'week',
    by: ['product', 'team'],
    team: '',
  });
  const records = recordFeedHref('acme', 'deal', '?is.status=won&column=amount');
  expect(read(records)).toMatchObject({
    kind: 'records',
    recordType: 'deal',
    search: 'is.status=won&column=amount',
  });
  expect(read('/acme/data/feeds')).toBeNull();
});
