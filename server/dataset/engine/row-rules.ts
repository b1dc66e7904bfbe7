import type { DealStatus } from './propose-stages';
import type { NoticeCode, ReasonCode } from './reason';
import type { RecordType } from './record-type/definition';
import type { RowContext } from './row-context';

/** field → value of one row; a missing field is not mapped, null is empty */
export type RowValues = Record<string, string | null | undefined>;

export interface RowJudgement {
  reject(code: ReasonCode, field: string, params?: Readonly<Record<string, string | number>>): void;
  notice(code: NoticeCode): void;
}

function statusFrom(stage: string, context: RowContext): DealStatus {
  if (context.stages.won.includes(stage)) return 'won';
  return context.stages.lost.includes(stage) ? 'lost' : 'open';
}

/** Status follows from the stage unless mapped; a closed deal has its date, an open one none. */
function judgeDeal(values: RowValues, context: RowContext, judgement: RowJudgement): void {
  const { status: mapped } = values;
  const stage = values.stage ?? mapped;
  if (!stage) {
    judgement.reject('required', 'stage');
    return;
  }
  values.stage = stage;
  const status = mapped ?? statusFrom(stage, context);
  values.status = status;
  values.currency ??= context.currency;
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
}

function judgeCustomer(values: RowValues, _: RowContext, judgement: RowJudgement): void {
  if (values.parent && (values.parent === values.externalId || values.parent === values.name)) {
    judgement.reject('ownParent', 'parent', { value: values.parent });
  }
}

function judgeProduct(values: RowValues, context: RowContext): void {
  if (values.listPrice) values.currency ??= context.currency;
}

function judgePerson(values: RowValues, _: RowContext, judgement: RowJudgement): void {
  const { hiredOn, leftOn } = values;
  if (values.role === null) values.role = 'rep';
  if (hiredOn && leftOn && leftOn < hiredOn) {
    judgement.reject('leftBeforeHired', 'leftOn', { hired: hiredOn, left: leftOn });
  }
}

/** What must hold between the values of one row, and what follows from them. */
export const judgeRow: Readonly<
  Record<RecordType, (values: RowValues, context: RowContext, judgement: RowJudgement) => void>
> = { deal: judgeDeal, customer: judgeCustomer, product: judgeProduct, person: judgePerson };
