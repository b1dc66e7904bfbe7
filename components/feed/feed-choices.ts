import type { Dimension } from '@/server/metric/metric.schemas';

/** What a feed can be made of, as its maker may see it. */
export interface FeedChoices {
  readonly metrics: readonly {
    readonly id: string;
    readonly name: string;
    readonly dimensions: readonly Dimension[];
  }[];
  readonly teams: readonly { readonly value: string; readonly label: string }[];
  /** empty: the maker may not browse records */
  readonly recordTypes: readonly { readonly value: string; readonly label: string }[];
}
