import { TRPCError } from '@trpc/server';
import type { ComparisonOption } from '@/components/metric/metric-comparison';
import { textOf, type PageQuery } from '@/components/metric/page-query';
import { sideOfParameter } from '@/components/metric/side-parameter';
import { api } from '@/server/api/caller';
import type { Frame } from '@/server/board/engine/board';
import type { Breakdown, CompareParts, ReadCourse } from '@/server/metric/analysis.schemas';

const MOST_OPTIONS = 500;

/** What two parts of the breakdown may be compared, and the comparison that the address asks for. */
export async function loadComparison(
  org: string,
  {
    breakdown,
    frame,
    query,
    ask,
  }: { breakdown: Breakdown; frame: Frame; query: PageQuery; ask: ReadCourse },
) {
  const [dimension] = breakdown.by;
  if (!dimension) return null;
  const options = dimension === 'team' ? teamOptions(frame) : partOptions(breakdown);
  if (options.length < 2) return null;
  const left = sideOfParameter(textOf(query.left));
  const right = sideOfParameter(textOf(query.right));
  if (left === undefined || right === undefined) {
    return { dimension, options, comparison: null, ask: null };
  }
  const asked: CompareParts = { ...ask, dimension, left, right };
  const trpc = await api();
  const comparison = await trpc.metric.compare({ org, ...asked }).catch((error: unknown) => {
    // an address that somebody mistyped is no failure of the page
    if (error instanceof TRPCError && error.code === 'BAD_REQUEST') return null;
    throw error;
  });
  return { dimension, options, comparison, ask: asked };
}

function teamOptions({ teamChoices }: Frame): ComparisonOption[] {
  return teamChoices.map(({ externalId, name, depth }) => ({
    key: externalId,
    label: name,
    depth,
  }));
}

function partOptions({ by, parts, rows }: Breakdown): ComparisonOption[] {
  const points = by.length > 1 ? rows : parts;
  const values = points.flatMap(({ parts: [part], figure }) =>
    part ? [{ key: part.key, label: part.label, depth: 0, value: Number(figure.value ?? 0) }] : [],
  );
  return values.sort((a, b) => b.value - a.value).slice(0, MOST_OPTIONS);
}
