import { Decimal } from '../../../values/decimal';
import type { DealStatus } from '../propose-stages';
import type { RowContext } from '../row-context';
import type { RowRule } from '../row-rules';

function statusFrom(stage: string, context: RowContext): DealStatus {
  if (context.stages.won.includes(stage)) return 'won';
  return context.stages.lost.includes(stage) ? 'lost' : 'open';
}

/** Status follows from the stage unless mapped; a closed deal has its date, an open one none. */
export const judgeDeal: RowRule = (values, context, judgement) => {
  const { status: mapped } = values;
  const stage = values.stage ?? mapped ?? '';
  values.stage = stage;
  const status = mapped ?? statusFrom(stage, context);
  values.status = status;
  if (values.termYears && !values.termMonths) {
    values.termMonths = new Decimal(values.termYears).times(12).toFixed(0);
  }
  const { createdAt, closedAt } = values;
  if (status === 'open') {
    if (closedAt) judgement.notice('openWithCloseDate');
    values.closedAt = null;
    values.closedAtSource = null;
    return;
  }
  if (status === 'won' && !values.amount) judgement.notice('wonWithoutAmount');
  if (!closedAt) judgement.reject('closedWithoutDate', 'closedAt', { status });
  else if (createdAt && closedAt < createdAt) {
    judgement.reject('closedBeforeCreated', 'closedAt', { created: createdAt, closed: closedAt });
  }
};
