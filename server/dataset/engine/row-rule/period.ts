import { Decimal } from '../../../values/decimal';
import type { RowRule } from '../row-rules';

/** The end of a period is excluded, so it lies after the start. */
export const judgePeriod: RowRule = (values, _, judgement) => {
  const { start, end } = values;
  if (start && end && end <= start) judgement.reject('endBeforeStart', 'end', { start, end });
};

/** A quota or target is a person's, a team's or the organisation's. */
export const judgeGoal: RowRule = (values, context, judgement) => {
  judgePeriod(values, context, judgement);
  const { owner, team } = values;
  if (owner && team) judgement.reject('ownerAndTeam', 'team', { owner, team });
};

export const judgeExchangeRate: RowRule = (values, context, judgement) => {
  if (values.currency === context.currency) {
    judgement.reject('ownCurrency', 'currency', { value: context.currency });
  }
  if (values.rate && new Decimal(values.rate).isZero()) {
    judgement.reject('wrongSign', 'rate', { value: values.rate });
  }
};
