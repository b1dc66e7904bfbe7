import { orgProcedure, router } from '@/server/api/trpc';
import { archiveOwnMetric } from './own/archive-own-metric';
import { checkOwnFormula, completeOwnFormula } from './own/check-own-formula';
import { listOwnMetrics, readOwnMetric } from './own/list-own-metrics';
import { previewOwnMetric } from './own/preview-own-metric';
import { changeOwnMetric, createOwnMetric } from './own/save-own-metric';
import {
  archiveOwnMetricSchema,
  changeOwnMetricSchema,
  checkFormulaSchema,
  completeFormulaSchema,
  createOwnMetricSchema,
  ownMetricSchema,
  previewFormulaSchema,
} from './own-metric.schemas';

export const ownMetricRouter = router({
  list: orgProcedure('metric:configure').query(({ ctx }) => listOwnMetrics(ctx.org)),
  read: orgProcedure('metric:configure')
    .input(ownMetricSchema)
    .query(({ ctx, input }) => readOwnMetric(ctx.org, input.metric)),
  check: orgProcedure('metric:configure')
    .input(checkFormulaSchema)
    .query(({ ctx, input }) => checkOwnFormula({ ...input, org: ctx.org })),
  complete: orgProcedure('metric:configure')
    .input(completeFormulaSchema)
    .query(({ ctx, input }) => completeOwnFormula({ ...input, org: ctx.org })),
  preview: orgProcedure('metric:configure')
    .input(previewFormulaSchema)
    .query(({ ctx, input }) => previewOwnMetric({ ...input, ...ctx })),
  create: orgProcedure('metric:configure')
    .input(createOwnMetricSchema)
    .mutation(({ ctx, input }) => createOwnMetric({ ...input, ...ctx })),
  change: orgProcedure('metric:configure')
    .input(changeOwnMetricSchema)
    .mutation(({ ctx, input }) => changeOwnMetric({ ...input, ...ctx })),
  archive: orgProcedure('metric:configure')
    .input(archiveOwnMetricSchema)
    .mutation(({ ctx, input }) => archiveOwnMetric({ ...input, ...ctx })),
});
