import { Suspense } from 'react';
import { headers } from 'next/headers';
import { explainedFigure } from '@/components/metric/explain-link';
import {
  ExplanationFailed,
  ExplanationPanel,
  ExplanationSkeleton,
} from '@/components/metric/explanation-panel';
import { dimensions, type Dimension } from '@/server/metric/metric.schemas';
import { loadExplanation } from './load-explanation';

interface Props {
  org: string;
  /** of the page that the panel stands beside */
  path: string;
  search: string;
  /** the page's own period and team, which the figure has unless it says otherwise */
  page: () => Promise<PageScope | null>;
}

export interface PageScope {
  readonly period: string;
  readonly team: string | null;
  readonly name: string;
  readonly isFiscal: boolean | 'weeks';
}

const isDimension = (text: string): text is Dimension => dimensions.some((known) => known === text);

/** The open explanation of a page, where its address asks for one. */
export async function ExplanationOf(props: Props) {
  const { path, search } = props;
  if (!new URLSearchParams(search).has('explain')) return null;
  // React moves large content of a boundary behind a script, even when it is ready
  if ((await headers()).get('sec-fetch-dest') !== 'empty') return Loaded(props);
  return (
    <Suspense fallback={<ExplanationSkeleton path={path} search={search} />}>
      <Loaded {...props} />
    </Suspense>
  );
}

async function Loaded({ org, path, search, page }: Props) {
  const query = new URLSearchParams(search);
  const asked = explainedFigure(query, isDimension);
  const scope = await page();
  if (!asked || !scope) return null;
  const { metric, part } = asked;
  const period = asked.on ?? scope.period;
  const team = asked.team ?? scope.team ?? undefined;
  const loaded = await loadExplanation(org, { metric, period, part, team }, query);
  if (!loaded) return <ExplanationFailed path={path} search={search} />;
  const metricQuery = new URLSearchParams({ period });
  if (team) metricQuery.set('team', team);
  return (
    <ExplanationPanel
      {...loaded}
      org={org}
      path={path}
      search={search}
      periodKey={period}
      scopeName={asked.team ?? scope.name}
      isFiscal={scope.isFiscal}
      metricHref={`/${org}/metrics/${metric}?${metricQuery.toString()}`}
    />
  );
}
