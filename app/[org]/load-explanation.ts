import { TRPCError } from '@trpc/server';
import { recordChoice, type RecordChoice } from '@/components/metric/explanation-address';
import { api } from '@/server/api/caller';
import type {
  ExplainFigure,
  Explanation,
  ListRecords,
  RecordList,
} from '@/server/metric/metric.schemas';

const PAGE_SIZE = 25;

export interface LoadedExplanation {
  readonly explanation: Explanation;
  readonly list: RecordList | null;
  readonly choice: RecordChoice;
  /** what the list was asked with; null without a list */
  readonly ask: Omit<ListRecords, 'cursor' | 'limit'> | null;
  readonly importHref: ((importId: string) => string) | null;
}

/** A figure's explanation and the records that the address asks for; null for no such figure. */
export async function loadExplanation(
  org: string,
  figure: ExplainFigure,
  query: URLSearchParams,
): Promise<LoadedExplanation | null> {
  const trpc = await api();
  const explanation = await trpc.metric.explain({ org, ...figure }).catch(unlessInvalid);
  if (!explanation) return null;
  const { allowed } = await trpc.organisation.shell({ org });
  const asked = recordChoice(query);
  const [first] = explanation.terms;
  const term = explanation.terms.find(({ id }) => id === asked.term) ?? first;
  // each of what is counted counts for one: the latest are then worth more than the largest
  const choice = { ...asked, sort: asked.sort ?? (term?.unit === 'count' ? 'date' : 'value') };
  const { records: search, status, sort, isDescending, cursor } = choice;
  const ask = term && { figure, term: term.id, search, status, sort, isDescending };
  const list = ask ? await trpc.metric.records({ org, ...ask, cursor, limit: PAGE_SIZE }) : null;
  const importHref = allowed.includes('import:read')
    ? (id: string) => `/${org}/data/import/${id}`
    : null;
  return { explanation, list, choice, ask: ask ?? null, importHref };
}

/** An address that somebody mistyped is no failure of the page. */
function unlessInvalid(error: unknown): null {
  if (error instanceof TRPCError && error.code === 'BAD_REQUEST') return null;
  throw error;
}
