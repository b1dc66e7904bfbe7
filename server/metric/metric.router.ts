import { orgProcedure, router } from '@/server/api/trpc';
import { chooseVariant } from './choose-variant';
import { explain, records } from './explain';
import { listMetrics } from './list-metrics';
import {
  chooseVariantSchema,
  figureAddressSchema,
  listRecordsSchema,
  readValuesSchema,
} from './metric.schemas';
import { readValues } from './read-values';

export const metricRouter = router({
  list: orgProcedure('metric:read').query(({ ctx }) => listMetrics(ctx.org)),
  values: orgProcedure('metric:read')
    .input(readValuesSchema)
    .query(({ ctx, input }) => readValues({ ...input, ...ctx })),
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
