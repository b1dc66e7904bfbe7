import { Decimal } from '../../../values/decimal';
import type { RowRule } from '../row-rules';
import { judgePeriod } from './period';

const MRR_DECIMALS = 10;
const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const lowers = new Set(['churn', 'contraction']);

/** MRR = amount ÷ months of the interval, which may be written as a number of months. */
export const judgeSubscription: RowRule = (values, context, judgement) => {
  judgePeriod(values, context, judgement);
  if (values.mrr || !values.amount) return;
  const interval = values.interval ?? 'month';
  const written = /^(\d{1,3})(?:\s*(?:m|months?|mois))?$/i.exec(interval);
  const count = months[interval] ?? Number(written?.[1] ?? 0);
  if (count === 0) {
    judgement.reject('unknownInterval', 'interval', { value: interval });
    return;
  }
  values.mrr = new Decimal(values.amount).div(count).toFixed(MRR_DECIMALS);
};

/** What is lost is negative, however the file writes it; what is won must not be. */
export const judgeMovement: RowRule = (values, _, judgement) => {
  const { kind, mrrDelta } = values;
  if (!kind || !mrrDelta) return;
  const isNegative = mrrDelta.startsWith('-');
  if (lowers.has(kind)) {
    if (!isNegative && !new Decimal(mrrDelta).isZero()) values.mrrDelta = `-${mrrDelta}`;
  } else if (isNegative) judgement.reject('wrongSign', 'mrrDelta', { value: mrrDelta });
};
