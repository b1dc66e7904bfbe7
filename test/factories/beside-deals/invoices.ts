import { addDays, type CivilDate } from '@/server/values/civil-date';
import { cents, isWon, laterDay, numbered, type Row, type Setting } from './setting';

export interface Billing {
  dealLines: Row[];
  invoices: Row[];
  payments: Row[];
  refunds: Row[];
}

/** What won deals were made of, were invoiced and paid; now and then something is taken back. */
export function makeBilling(setting: Setting): Billing {
  const { random, company } = setting;
  const billing: Billing = { dealLines: [], invoices: [], payments: [], refunds: [] };
  const won = company.deals.filter(isWon);
  for (const deal of [...won].sort((one, other) => (one.closedOn < other.closedOn ? -1 : 1))) {
    const amount = Number(deal.amount);
    addLine(setting, billing, deal.externalId, deal.productId, amount);
    const issued = laterDay(setting, deal.closedOn, 0, 6);
    if (!issued) continue;
    const discount = random.chance(0.35) ? Math.round(amount * random.between(0.02, 0.08)) : 0;
    const paid = laterDay(setting, issued, 18, 62);
    const invoice: Row = {
      external_id: numbered('F', billing.invoices.length),
      kind: 'invoice',
      customer_id: deal.customerId,
      deal: deal.externalId,
      owner_id: deal.ownerId,
      product_id: deal.productId,
      gross_amount: cents(amount + discount),
      discount_amount: cents(discount),
      tax_amount: cents(amount * 0.2),
      amount: cents(amount),
      currency: deal.currency,
      issued_on: issued,
      due_on: addDays(issued, 30),
      paid_on: paid,
      channel: 'Direct',
      source: deal.source,
      location: deal.location,
      segment: deal.segment,
    };
    billing.invoices.push(invoice);
    if (paid) addPayment(billing, invoice, paid);
    if (random.chance(0.015)) addCredit(setting, billing, invoice, issued);
    if (paid && random.chance(0.02)) addRefund(setting, billing, invoice, paid);
  }
  return billing;
}

function addLine(
  { random, company }: Setting,
  { dealLines }: Billing,
  deal: string,
  productId: string,
  amount: number,
): void {
  const product = company.products.find(({ id }) => id === productId);
  const listPrice = Number(product?.listPrice ?? 1_000);
  const second = random.chance(0.3) ? random.pick(company.products) : null;
  const part = second && second.id !== productId ? Math.round(amount * 0.2) : 0;
  const line = (product_id: string, of: number, price: number): Row => {
    const quantity = Math.max(1, Math.round(of / price));
    return {
      external_id: numbered('DL', dealLines.length),
      deal,
      product_id,
      quantity,
      amount: cents(of),
      list_price: cents(price),
      unit_cost: cents((of / quantity) * random.between(0.48, 0.64)),
      currency: 'EUR',
    };
  };
  dealLines.push(line(productId, amount - part, listPrice));
  if (second && part > 0) dealLines.push(line(second.id, part, Number(second.listPrice)));
}

function addPayment({ payments }: Billing, invoice: Row, day: CivilDate): void {
  payments.push({
    external_id: numbered('R', payments.length),
    invoice: invoice.external_id,
    customer_id: invoice.customer_id ?? null,
    amount: invoice.amount ?? null,
    currency: 'EUR',
    paid_on: day,
  });
}

function addCredit(setting: Setting, { invoices }: Billing, invoice: Row, issued: CivilDate): void {
  const day = laterDay(setting, issued, 5, 40);
  if (!day) return;
  const amount = cents(-Number(invoice.amount) * setting.random.between(0.05, 0.3));
  invoices.push({
    ...invoice,
    external_id: numbered('F', invoices.length),
    kind: 'credit',
    gross_amount: amount,
    discount_amount: '0',
    tax_amount: null,
    amount,
    issued_on: day,
    due_on: day,
    paid_on: null,
  });
}

function addRefund(setting: Setting, { refunds }: Billing, invoice: Row, paid: CivilDate): void {
  const day = laterDay(setting, paid, 5, 60);
  if (!day) return;
  refunds.push({
    external_id: numbered('RF', refunds.length),
    invoice: invoice.external_id,
    customer_id: invoice.customer_id ?? null,
    product_id: invoice.product_id ?? null,
    owner_id: invoice.owner_id ?? null,
    amount: cents(Number(invoice.amount) * setting.random.between(0.04, 0.25)),
    currency: 'EUR',
    refunded_on: day,
    reason: setting.random.pick(['Damaged', 'Wrong colour', 'Late delivery']),
  });
}
