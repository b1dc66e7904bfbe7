import { orgProcedure, router } from '@/server/api/trpc';
import {
  comparePartsSchema,
  correlateMetricsSchema,
  readBreakdownSchema,
  readCourseSchema,
} from './analysis.schemas';
import { chooseVariant } from './choose-variant';
import { compareParts } from './compare-parts';
import { correlateMetrics } from './correlate-metrics';
import { explain, records } from './explain';
import { listMetrics } from './list-metrics';
import {
  chooseVariantSchema,
  figureAddressSchema,
  listRecordsSchema,
  readFreshnessSchema,
  readValuesSchema,
} from './metric.schemas';
import { ownMetricRouter } from './own-metric.router';
import { readBreakdown } from './read-breakdown';
import { readCourse } from './read-course';
import { readMetricFreshness } from './read-metric-freshness';
import { readValues } from './read-values';

export const metricRouter = router({
  own: ownMetricRouter,
  list: orgProcedure('metric:read').query(({ ctx }) => listMetrics(ctx.org)),
  values: orgProcedure('metric:read')
    .input(readValuesSchema)
    .query(({ ctx, input }) => readValues({ ...input, ...ctx })),
  freshness: orgProcedure('metric:read')
    .input(readFreshnessSchema)
    .query(({ ctx, input }) => readMetricFreshness(input, ctx)),
  course: orgProcedure('metric:read')
    .input(readCourseSchema)
    .query(({ ctx, input }) => readCourse({ ...input, ...ctx })),
  breakdown: orgProcedure('metric:read')
    .input(readBreakdownSchema)
    .query(({ ctx, input }) => readBreakdown({ ...input, ...ctx })),
  compare: orgProcedure('metric:read')
    .input(comparePartsSchema)
    .query(({ ctx, input }) => compareParts({ ...input, ...ctx })),
  correlate: orgProcedure('metric:read')
    .input(correlateMetricsSchema)
    .query(({ ctx, input }) => correlateMetrics({ ...input, ...ctx })),
  explain: orgProcedure('metric:read')
    .input(figureAddressSchema)
    .query(({ ctx, input }) => explain({ ...input, ...ctx })),
  records: orgProcedure('record:read')
    .input(listRecordsSchema)
    .query(({ ctx, input }) => records({ ...input, ...ctx })),
  chooseVariant: orgProcedure('metric:configure')
    .input(chooseVariantSchema)
    .mutation(({ ctx, input }) => chooseVariant({ ...input, ...ctx })),
});
