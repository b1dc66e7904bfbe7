import { Decimal } from '../../../values/decimal';
import type { RowRule } from '../row-rules';

/**
 * Net = gross − discount: the one that is missing follows from the others. What a credit note
 * takes back is negative, however the file writes it.
 */
export const judgeInvoice: RowRule = (values, _, judgement) => {
  const { grossAmount, discountAmount, amount } = values;
  const read = (text: string | null | undefined) => (text ? new Decimal(text) : null);
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
  const isTakenBack = values.kind === 'credit' && net.greaterThan(0);
  const signed = (value: Decimal) => (isTakenBack ? value.negated() : value).toString();
  values.grossAmount = signed(gross);
  values.discountAmount = signed(less);
  values.amount = signed(net);
};
