import type { ListedMetric } from '@/server/metric/list-metrics';

export interface MetricSearch {
  readonly find?: string;
  readonly family?: string;
  readonly kind?: string;
  readonly audience?: string;
  /** 'with' or 'without' records to compute it from */
  readonly data?: string;
}

/** Without accents, case and signs, so that `taux de reussite` finds `Taux de réussite`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The metrics that a search finds by id, name or alias in either language; every word must occur. */
export function findMetrics(
  metrics: readonly ListedMetric[],
  { find, family, kind, audience, data }: MetricSearch,
): ListedMetric[] {
  const words = plain(find ?? '')
    .split(' ')
    .filter(Boolean);
  return metrics.filter((metric) => {
    if (family && metric.family !== family) return false;
    if (kind && metric.kind !== kind) return false;
    if (audience && !metric.audiences.some((each) => each === audience)) return false;
    if (data && metric.isDataAvailable !== (data === 'with')) return false;
    const names = [metric.id, metric.name.en, metric.name.fr].concat(
      metric.aliases.en,
      metric.aliases.fr,
    );
    return names.some((name) => {
      const known = plain(name);
      return words.every((word) => known.includes(word));
    });
  });
}
