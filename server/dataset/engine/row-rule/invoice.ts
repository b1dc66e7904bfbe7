import { Decimal } from '../../../values/decimal';
import type { RowRule } from '../row-rules';

/**
 * Net = gross − discount: the one that is missing follows from the others. What a credit note
 * takes back is negative, however it is written.
 */
export const judgeInvoice: RowRule = (values, _, judgement) => {
  const { grossAmount, discountAmount, amount } = values;
  const isCredit = values.kind === 'credit';
  if (!isCredit && discountAmount?.startsWith('-')) {
    judgement.reject('negative', 'discountAmount', { value: discountAmount });
    return;
  }
  const read = (text: string | null | undefined) => {
    if (!text) return null;
    return isCredit ? new Decimal(text).abs() : new Decimal(text);
  };
  const [givenGross, givenDiscount, givenNet] = [grossAmount, discountAmount, amount].map(read);
  const discount = givenDiscount ?? (givenGross && givenNet ? givenGross.minus(givenNet) : null);
  const less = discount ?? new Decimal(0);
  const gross = givenGross ?? (givenNet ?? new Decimal(0)).plus(less);
  const net = givenNet ?? gross.minus(less);
  if (!gross.minus(less).equals(net)) {
    judgement.reject('amountsDiffer', 'amount', {
      gross: gross.toString(),
      discount: less.toString(),
      net: net.toString(),
    });
    return;
  }
  const signed = (value: Decimal) =>
    (isCredit && !value.isZero() ? value.negated() : value).toString();
  values.grossAmount = signed(gross);
  values.discountAmount = signed(less);
  values.amount = signed(net);
};
