import { recordSorts, type RecordSort } from '@/server/metric/metric.schemas';
import { withoutExplanation } from './explain-link';

/** What the reader chose inside an open explanation; it all stands in the URL. */
export interface RecordChoice {
  readonly term?: string;
  /** what is searched for */
  readonly records?: string;
  readonly status?: 'open' | 'won' | 'lost';
  /** undefined: as suits the measure */
  readonly sort?: RecordSort;
  readonly isDescending: boolean;
  readonly cursor?: string;
  readonly hasAllColumns: boolean;
}

const statuses = ['open', 'won', 'lost'] as const;

/** The reader's choice in an address. */
export function recordChoice(query: URLSearchParams): RecordChoice {
  const sort = query.get('sort');
  const name = sort?.replace(/^-/, '');
  return {
    term: query.get('term') ?? undefined,
    records: query.get('records') || undefined,
    status: statuses.find((known) => known === query.get('status')),
    sort: recordSorts.find((known) => known === name),
    isDescending: sort === null || sort.startsWith('-'),
    cursor: query.get('cursor') ?? undefined,
    hasAllColumns: query.get('columns') === 'all',
  };
}

export type ChoiceChange = Partial<
  Record<'term' | 'records' | 'status' | 'sort' | 'cursor' | 'columns', string | null>
>;

/** The same explanation with another choice; paging starts again unless the cursor is what changes. */
export function chooseHref(path: string, search: string, change: ChoiceChange): string {
  const query = new URLSearchParams(search);
  query.delete('cursor');
  for (const [name, value] of Object.entries(change)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `${path}?${query.toString()}`;
}

/** The page without the explanation. */
export function closeHref(path: string, search: string): string {
  const query = withoutExplanation(search).toString();
  return query ? `${path}?${query}` : path;
}
