import {
  findPart,
  readExternalIds,
  readFigures,
  type FigureAnswer,
  type Part,
} from '@/server/metric/metric.public';
import { DomainError } from '@/server/platform/domain-error';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import type { Scope } from '@/server/values/scope';
import { answerHeaders } from '../answer';
import { invalidRequest } from '../rest-error';
import type { RestContext } from '../rest-route';
import { askedPeriods, periodLabel } from './asked-periods';
import { amountText } from './amount-text';
import type { ValuePoint, ValuesAnswer } from './metric-schemas';
import { readValueRequest, type AskedScope, type ValueRequest } from './value-request';

/** GET /metrics/values: exact figures of metrics, by period and at most two dimensions. */
export async function answerValues(context: RestContext): Promise<Response> {
  const { org, clock, requestId } = context;
  const asked = readValueRequest(new URL(context.request.url).searchParams);
  const { metrics, variants, grain, from, to } = asked;
  const periods = askedPeriods(grain, from, to, org.calendar, metrics.length);
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const answer = await withOrg(
    org.id,
    async (tx): Promise<ValuesAnswer> => {
      const scope = await findScope(tx, org.id, asked.scope);
      const filters = await findFilters(tx, org.id, asked);
      const by = asked.by?.map(({ dimension }) => dimension);
      const request = { metrics, variants, periods, scope, filters, asOf };
      const figures = await readFigures(tx, org, [by ? { ...request, by } : request]).catch(
        withPath,
      );
      const parts = figures.flatMap(({ points }) => points.flatMap((point) => point.parts));
      const externalId = await readExternalIds(tx, org.id, parts);
      const shown = { asked, calendar: org.calendar, externalId };
      return { metrics: figures.map((figure) => shownFigure(figure, shown)), asOf };
    },
    { isReadOnly: true },
  );
  return Response.json(answer, { headers: answerHeaders(requestId) });
}

interface Shown {
  readonly asked: ValueRequest;
  readonly calendar: RestContext['org']['calendar'];
  readonly externalId: (part: Part) => string | null;
}

function shownFigure(
  { metric, unit, currency, variant, points }: FigureAnswer,
  { asked, calendar, externalId }: Shown,
): ValuesAnswer['metrics'][number] {
  const nameOf = (part: Part) =>
    asked.by?.find(({ dimension }) => dimension === part.dimension)?.name ?? part.dimension;
  return {
    id: metric,
    unit,
    ...(currency ? { currency } : {}),
    variant,
    points: points.map(({ period, parts, figure }): ValuePoint => {
      const { value, reason, numerator, denominator } = figure;
      const label = periodLabel(asked.grain, period, calendar);
      return {
        period: { start: period.start, end: period.end, label },
        ...(parts.length > 0
          ? { key: Object.fromEntries(parts.map((part) => [nameOf(part), externalId(part)])) }
          : {}),
        value: value === null ? null : amountText(value, unit, currency),
        ...(reason === undefined ? {} : { reason }),
        ...(numerator === undefined ? {} : { numerator }),
        ...(denominator === undefined ? {} : { denominator }),
      };
    }),
  };
}

async function findScope(
  tx: TenantTransaction,
  organisationId: string,
  scope: AskedScope,
): Promise<Scope> {
  if (scope.kind === 'organisation') return scope;
  const { kind, externalId } = scope;
  const part = await findPart(tx, organisationId, kind, externalId);
  if (part?.key) return { kind, id: part.key };
  const code = kind === 'team' ? 'rest.errors.teamUnknown' : 'rest.errors.personUnknown';
  throw invalidRequest([{ path: 'scope', code, params: { value: externalId } }]);
}

async function findFilters(
  tx: TenantTransaction,
  organisationId: string,
  { filters }: ValueRequest,
): Promise<Part[]> {
  const found: Part[] = [];
  for (const { name, dimension, value } of filters) {
    const part = await findPart(tx, organisationId, dimension, value);
    if (!part) {
      const params = { dimension: name, value: value ?? '' };
      throw invalidRequest([{ path: `filter.${name}`, code: 'rest.errors.partUnknown', params }]);
    }
    found.push(part);
  }
  return found;
}

const paths: Readonly<Record<string, string>> = {
  'metric.errors.unknownMetric': 'metrics',
  'metric.errors.unknownVariant': 'metrics',
  'formula.errors.broken': 'metrics',
  'metric.errors.dimensionNotForMetric': 'by',
  'metric.errors.tooManyPoints': 'metrics',
  'metric.errors.tooManyDimensions': 'by',
};

/** The engine knows no query: says which part of it the refusal belongs to. */
function withPath(error: unknown): never {
  const path = error instanceof DomainError && paths[error.code];
  if (!path) throw error;
  throw invalidRequest([{ path, code: error.code, params: error.params }]);
}
