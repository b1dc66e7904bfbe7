import { grains, type Grain } from '@/server/values/period';

/** What the address of the page says of the feed to be made: from a table of figures or a list. */
export interface FeedPrefill {
  readonly kind: 'metrics' | 'records';
  readonly metric: string | null;
  readonly grain: Grain;
  readonly by: readonly string[];
  readonly team: string;
  readonly recordType: string | null;
  readonly search: string;
}

/** The prefill that a query holds; null where it asks for none. */
export function readPrefill(query: URLSearchParams): FeedPrefill | null {
  const [metric, recordType] = [query.get('metric'), query.get('records')];
  if (metric === null && recordType === null) return null;
  return {
    kind: recordType === null ? 'metrics' : 'records',
    metric,
    grain: grains.find((known) => known === query.get('grain')) ?? 'month',
    by: [query.get('by'), query.get('and')].flatMap((each) => each ?? []),
    team: query.get('team') ?? '',
    recordType,
    search: query.get('search') ?? '',
  };
}

/** The address at which a live address of a metric's table is made. */
export function metricFeedHref(
  org: string,
  asked: { metric: string; team?: string; grain?: Grain; by?: readonly string[] },
): string {
  const query = new URLSearchParams({ metric: asked.metric });
  if (asked.grain) query.set('grain', asked.grain);
  if (asked.team) query.set('team', asked.team);
  const [by, and] = asked.by ?? [];
  if (by) query.set('by', by);
  if (and) query.set('and', and);
  return `/${org}/data/feeds?${query.toString()}`;
}

/** The same for a list of records, with the filters and columns of its address. */
export function recordFeedHref(org: string, type: string, search: string): string {
  const query = new URLSearchParams({ records: type, search: search.replace(/^\?/, '') });
  return `/${org}/data/feeds?${query.toString()}`;
}
