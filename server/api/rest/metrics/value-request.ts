import {
  findMetric,
  findVariant,
  isOwnId,
  MOST_DIMENSIONS,
  type Dimension,
} from '@/server/metric/metric.public';
import { civilDate, type CivilDate } from '@/server/values/civil-date';
import { invalidRequest, type RestIssue } from '../rest-error';
import { askedGrains, type AskedGrain } from './asked-periods';
import { findDimension } from './dimension-names';

export type AskedScope =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'team' | 'person'; readonly externalId: string };

/** A dimension under the name that it was asked by. */
export interface NamedDimension {
  readonly name: string;
  readonly dimension: Dimension;
}

export interface ValueRequest {
  readonly metrics: readonly string[];
  readonly variants: Readonly<Record<string, string>>;
  readonly grain: AskedGrain;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly scope: AskedScope;
  /** null: not said, so that a metric's own breakdown holds */
  readonly by: readonly NamedDimension[] | null;
  /** value: an external id or text; null is the part without one */
  readonly filters: readonly (NamedDimension & { readonly value: string | null })[];
}

const names = ['metrics', 'grain', 'from', 'to', 'scope', 'by'];
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2200-01-01';

/** Reads the query of GET /metrics/values; throws 422 with everything that is wrong in it. */
export function readValueRequest(query: URLSearchParams): ValueRequest {
  const reader = new QueryReader(query);
  const metrics = reader.metrics();
  const variants = reader.variants(metrics);
  const grain = reader.grain();
  const [from, to] = [reader.day('from'), reader.day('to')];
  const request = {
    metrics,
    variants,
    grain,
    from,
    to,
    scope: reader.scope(),
    by: reader.by(metrics, variants),
    filters: reader.filters(metrics, variants),
  };
  if (from >= to && reader.issues.length === 0) {
    reader.add('from', 'rest.errors.reversedRange', { from, to });
  }
  const [first, ...others] = reader.issues;
  if (first) throw invalidRequest([first, ...others]);
  return request;
}

// own metrics are looked up with the figures
function hasVariant(id: string, variant: string): boolean {
  const metric = findMetric(id);
  return isOwnId(id) || (metric !== undefined && findVariant(metric, variant) !== undefined);
}

class QueryReader {
  readonly issues: RestIssue[] = [];

  constructor(private readonly query: URLSearchParams) {
    for (const name of new Set(query.keys())) {
      const isKnown = names.includes(name) || /^(variant|filter)\../.test(name);
      if (!isKnown) {
        const known = [...names, 'variant.<metric>', 'filter.<dimension>'].join(', ');
        this.add(name, 'rest.errors.fieldUnknown', { field: name, known });
      } else if (query.getAll(name).length > 1) {
        this.add(name, 'rest.errors.fieldRepeated', { field: name });
      }
    }
  }

  add(path: string, code: string, params: Record<string, string | number> = {}): void {
    this.issues.push({ path, code, params });
  }

  metrics(): string[] {
    const ids = [...new Set(this.list('metrics'))];
    if (ids.length === 0) this.add('metrics', 'rest.errors.metricsMissing');
    for (const metric of ids) {
      if (!isOwnId(metric) && !findMetric(metric))
        this.add('metrics', 'metric.errors.unknownMetric', { metric });
    }
    return ids;
  }

  variants(metrics: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      this.prefixed('variant.').map(([metric, variant, path]) => {
        if (!metrics.includes(metric)) {
          this.add(path, 'metric.errors.unknownMetric', { metric });
        } else if (!hasVariant(metric, variant)) {
          this.add(path, 'metric.errors.unknownVariant', { metric, variant });
        }
        return [metric, variant];
      }),
    );
  }

  grain(): AskedGrain {
    const value = this.query.get('grain')?.trim() ?? '';
    const grain = askedGrains.find((known) => known === value);
    if (grain) return grain;
    if (value === '') this.add('grain', 'rest.errors.fieldMissing', { field: 'grain' });
    else this.add('grain', 'rest.errors.grainUnknown', { value, known: askedGrains.join(', ') });
    return 'total';
  }

  day(name: 'from' | 'to'): CivilDate {
    const value = this.query.get(name)?.trim() ?? '';
    if (value === '') this.add(name, 'rest.errors.fieldMissing', { field: name });
    else if (value >= FIRST_DAY && value <= LAST_DAY) {
      try {
        return civilDate(value);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        this.add(name, 'rest.errors.invalidDate', { value });
      }
    } else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
      this.add(name, 'rest.errors.dateOutOfRange', { value, first: FIRST_DAY, last: LAST_DAY });
    } else this.add(name, 'rest.errors.invalidDate', { value });
    return civilDate(FIRST_DAY);
  }

  scope(): AskedScope {
    const value = this.query.get('scope')?.trim() ?? 'organisation';
    const [, kind, externalId = ''] = /^(team|person):(.+)$/s.exec(value) ?? [];
    if (kind === 'team' || kind === 'person') return { kind, externalId: externalId.trim() };
    if (value !== 'organisation') this.add('scope', 'rest.errors.scopeUnknown', { value });
    return { kind: 'organisation' };
  }

  by(metrics: readonly string[], variants: Record<string, string>): NamedDimension[] | null {
    if (!this.query.has('by')) return null;
    const asked = this.list('by').flatMap((name) => this.dimension(name, 'by', metrics, variants));
    const isTwice = new Set(asked.map(({ dimension }) => dimension)).size < asked.length;
    if (asked.length > MOST_DIMENSIONS || isTwice) {
      this.add('by', 'metric.errors.tooManyDimensions', { limit: MOST_DIMENSIONS });
    }
    return asked;
  }

  filters(metrics: readonly string[], variants: Record<string, string>): ValueRequest['filters'] {
    return this.prefixed('filter.').flatMap(([name, text, path]) =>
      this.dimension(name, path, metrics, variants).map((named) => ({
        ...named,
        value: text.trim() === '' ? null : text.trim(),
      })),
    );
  }

  private dimension(
    name: string,
    path: string,
    metrics: readonly string[],
    variants: Record<string, string>,
  ): NamedDimension[] {
    const dimension = findDimension(name, metrics, variants);
    if (!dimension) this.add(path, 'rest.errors.dimensionUnknown', { value: name });
    return dimension ? [{ name, dimension }] : [];
  }

  private list(name: string): string[] {
    const texts = (this.query.get(name) ?? '').split(',').map((text) => text.trim());
    return texts.filter((text) => text !== '');
  }

  private prefixed(prefix: string): [string, string, string][] {
    return [...this.query]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value, name]);
  }
}
