import type { Dimension } from '@/server/metric/engine/figure.public';

/** What a figure is, as far as it differs from the page's own period and scope. */
export interface ExplainedFigure {
  readonly metric: string;
  /** period's key */
  readonly on?: string;
  readonly part?: { readonly dimension: Dimension; readonly key: string | null };
  /** another team than the page's, by external id */
  readonly team?: string;
}

const NONE = '~none';
const own = [
  'explain',
  'on',
  'part',
  'of',
  'term',
  'records',
  'status',
  'sort',
  'columns',
  'cursor',
];

/** The page's query without what belongs to the open explanation. */
export function withoutExplanation(search: string): URLSearchParams {
  const query = new URLSearchParams(search);
  for (const name of own) query.delete(name);
  return query;
}

/** The address of the page with this figure's explanation open. */
export function explainHref(path: string, search: string, figure: ExplainedFigure): string {
  const query = withoutExplanation(search);
  query.set('explain', figure.metric);
  if (figure.on) query.set('on', figure.on);
  if (figure.part) query.set('part', `${figure.part.dimension}:${figure.part.key ?? NONE}`);
  if (figure.team) query.set('of', figure.team);
  return `${path}?${query.toString()}`;
}

/** The figure that an address asks to explain; null when it asks for none. */
export function explainedFigure(
  query: URLSearchParams,
  isDimension: (text: string) => text is Dimension,
): ExplainedFigure | null {
  const metric = query.get('explain');
  if (!metric) return null;
  const part = query.get('part');
  const split = part?.indexOf(':') ?? -1;
  const dimension = part?.slice(0, split) ?? '';
  const key = part?.slice(split + 1) ?? '';
  return {
    metric,
    on: query.get('on') ?? undefined,
    part:
      split > 0 && isDimension(dimension) && isKeyOf(dimension, key)
        ? { dimension, key: key === NONE ? null : key }
        : undefined,
    team: query.get('of') ?? undefined,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Records are named by their id, everything else by its text. */
function isKeyOf(dimension: Dimension, key: string): boolean {
  const isRecord = ['product', 'person', 'team', 'customer'].includes(dimension);
  return !isRecord || key === NONE || UUID.test(key);
}
