import type { NoticeCode, ReasonCode } from './reason';
import type { RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';
import type { RowContext } from './row-context';
import { judgeDeal } from './row-rule/deal';
import { judgeInvoice } from './row-rule/invoice';
import { judgeCustomer, judgePerson, judgeTeam } from './row-rule/people';
import { judgeExchangeRate, judgeGoal, judgePeriod } from './row-rule/period';
import { judgeMovement, judgeSubscription } from './row-rule/subscription';

/** field → value of one row; a missing field is not mapped, null is empty */
export type RowValues = Record<string, string | null | undefined>;

export interface RowJudgement {
  reject(code: ReasonCode, field: string, params?: Readonly<Record<string, string | number>>): void;
  notice(code: NoticeCode): void;
}

export type RowRule = (values: RowValues, context: RowContext, judgement: RowJudgement) => void;

const rules: Readonly<Partial<Record<RecordType, RowRule>>> = {
  deal: judgeDeal,
  customer: judgeCustomer,
  product: (values, context) => {
    if (values.listPrice) values.currency ??= context.currency;
  },
  person: judgePerson,
  team: judgeTeam,
  invoice: judgeInvoice,
  subscriptionMovement: judgeMovement,
  subscriptionPeriod: judgeSubscription,
  forecast: judgePeriod,
  quota: judgeGoal,
  target: judgeGoal,
  exchangeRate: judgeExchangeRate,
};

/** What must hold between the values of one row, and what follows from them. */
export function judgeRow(
  type: RecordType,
  values: RowValues,
  context: RowContext,
  judgement: RowJudgement,
): void {
  rules[type]?.(values, context, judgement);
}

/** whose amounts have no day at which they could be converted */
const ownCurrencyOnly: ReadonlySet<RecordType> = new Set(['product', 'customer', 'target']);

const hasCurrency = (type: RecordType): boolean =>
  definitions[type].fields.some(({ kind }) => kind === 'currency');

/** The currency of a row: the one in its column, else the sign or code that stands with its amounts. */
export function judgeCurrency(
  type: RecordType,
  values: RowValues,
  signs: ReadonlySet<string>,
  context: RowContext,
  judgement: RowJudgement,
): void {
  for (const sign of signs) {
    if (values.currency && values.currency !== sign) {
      judgement.reject('contradictingCurrency', 'currency', { from: sign, to: values.currency });
      return;
    }
    if (sign !== context.currency || hasCurrency(type)) values.currency = sign;
  }
  const { currency } = values;
  if (currency && currency !== context.currency && ownCurrencyOnly.has(type)) {
    judgement.reject('noExchangeRate', 'currency', { from: currency, to: context.currency });
  }
}
