import { TRPCError } from '@trpc/server';
import { Suspense } from 'react';
import { isDocumentRequest } from '@/components/layout/is-document-request';
import { explainedFigure } from '@/components/metric/explain-link';
import { recordChoice } from '@/components/metric/explanation-address';
import {
  ExplanationFailed,
  ExplanationPanel,
  ExplanationSkeleton,
} from '@/components/metric/explanation-panel';
import { api } from '@/server/api/caller';
import { dimensions, type Dimension } from '@/server/metric/metric.schemas';

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
  readonly isFiscal: boolean;
}

/** An address that somebody mistyped is no failure of the page. */
function unlessInvalid(error: unknown): null {
  if (error instanceof TRPCError && error.code === 'BAD_REQUEST') return null;
  throw error;
}

const isDimension = (text: string): text is Dimension => dimensions.some((known) => known === text);

/** The open explanation of a page, where its address asks for one. */
export async function ExplanationOf(props: Props) {
  const query = new URLSearchParams(props.search);
  if (!query.has('explain')) return null;
  return (
    <Suspense fallback={<ExplanationSkeleton path={props.path} search={props.search} />}>
      {(await isDocumentRequest()) ? await Loaded(props) : <Loaded {...props} />}
    </Suspense>
  );
}

async function Loaded({ org, path, search, page }: Props) {
  const query = new URLSearchParams(search);
  const asked = explainedFigure(query, isDimension);
  const scope = await page();
  if (!asked || !scope) return null;
  const trpc = await api();
  const figure = {
    metric: asked.metric,
    period: asked.on ?? scope.period,
    part: asked.part,
    team: asked.team ?? scope.team ?? undefined,
  };
  const asChosen = recordChoice(query);
  const explanation = await trpc.metric.explain({ org, ...figure }).catch(unlessInvalid);
  if (!explanation) return <ExplanationFailed path={path} search={search} />;
  const { allowed } = await trpc.organisation.shell({ org });
  const [first] = explanation.terms;
  const term = explanation.terms.find(({ id }) => id === asChosen.term) ?? first;
  // each of what is counted counts for one: the latest are then worth more than the largest
  const choice = { sort: term?.unit === 'count' ? 'date' : 'value', ...asChosen } as const;
  const { find, status, sort, isDescending, cursor } = choice;
  const list = term
    ? await trpc.metric.records({
        org,
        figure,
        term: term.id,
        search: find,
        status,
        sort,
        isDescending,
        cursor,
        limit: 25,
      })
    : null;
  const metricQuery = new URLSearchParams({ period: figure.period });
  if (figure.team) metricQuery.set('team', figure.team);
  return (
    <ExplanationPanel
      explanation={explanation}
      list={list}
      choice={choice}
      path={path}
      search={search}
      periodKey={figure.period}
      scopeName={asked.team ?? scope.name}
      isFiscal={scope.isFiscal}
      metricHref={`/${org}/metrics/${explanation.metric}?${metricQuery.toString()}`}
      importHref={allowed.includes('import:read') ? (id) => `/${org}/data/import/${id}` : null}
    />
  );
}
