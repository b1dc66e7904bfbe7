import { orgProcedure, router } from '@/server/api/trpc';
import { addRate } from './rate/add-rate';
import { changeRate } from './rate/change-rate';
import { fillRateGaps } from './rate/fill-rate-gaps';
import { listCurrencies } from './rate/list-currencies';
import { listRates } from './rate/list-rates';
import { removeRate } from './rate/remove-rate';
import {
  addRateSchema,
  changeRateSchema,
  fillGapsSchema,
  listRatesSchema,
  rateIdSchema,
} from './rate.schemas';

export const rateRouter = router({
  currencies: orgProcedure('rate:manage').query(({ ctx }) => listCurrencies(ctx.org, ctx.clock)),

  rates: orgProcedure('rate:manage')
    .input(listRatesSchema)
    .query(({ ctx, input }) => listRates(ctx.org, input)),

  add: orgProcedure('rate:manage')
    .input(addRateSchema)
    .mutation(({ ctx, input }) => addRate(input, ctx)),

  change: orgProcedure('rate:manage')
    .input(changeRateSchema)
    .mutation(({ ctx, input }) => changeRate(input, ctx)),

  remove: orgProcedure('rate:manage')
    .input(rateIdSchema)
    .mutation(({ ctx, input }) => removeRate(input.id, ctx)),

  /** every missing day gets the rate of the day before */
  fillGaps: orgProcedure('rate:manage')
    .input(fillGapsSchema)
    .mutation(({ ctx, input }) => fillRateGaps(input.currency, ctx)),
});
