import { minus, of, whenLoaded, type Expression, type WindowKind } from '../expression';
import type { Variant } from '../metric';
import type { Texts } from '../text';

const basisNames = {
  automatic: { en: 'Invoiced, else booked', fr: 'Facturé, sinon signé' },
  invoiced: { en: 'Invoiced', fr: 'Facturé' },
  booked: { en: 'Booked', fr: 'Signé' },
} as const satisfies Record<string, Texts>;

const automatic: Texts = {
  en: 'From invoices by their date of issue; from deals won by their closing date as long as no invoice is loaded.',
  fr: 'À partir des factures, selon leur date d’émission ; à partir des affaires gagnées, selon leur date de conclusion, tant qu’aucune facture n’est chargée.',
};

/** A definition by invoices, by deals won, and by whichever the organisation has. */
export function byBasis(
  invoiced: { readonly expression: Expression; readonly definition: Texts },
  booked: { readonly expression: Expression; readonly definition: Texts },
): Record<'automatic' | 'invoiced' | 'booked', Variant> {
  return {
    automatic: {
      name: basisNames.automatic,
      definition: automatic,
      expression: whenLoaded('invoice', invoiced.expression, booked.expression),
    },
    invoiced: { name: basisNames.invoiced, ...invoiced },
    booked: { name: basisNames.booked, ...booked },
  };
}

/** Gross revenue over a window, invoiced where there are invoices. */
export function grossRevenueOver(window: WindowKind): Expression {
  return whenLoaded('invoice', of('invoicedGross', window), of('amountWon', window));
}

/** Revenue less discounts, credit notes and refunds over a window. */
export function netRevenueOver(window: WindowKind): Expression {
  return minus(
    whenLoaded(
      'invoice',
      minus(
        minus(of('invoicedGross', window), of('invoicedDiscounts', window)),
        of('invoicedCredits', window),
      ),
      of('amountWon', window),
    ),
    of('refundedAmount', window),
  );
}

/** Units sold over a window: of deals won, or of invoices where there are no deals. */
export function unitsOver(window: WindowKind): Expression {
  return whenLoaded('deal', of('unitsWon', window), of('unitsInvoiced', window));
}

/** What the units were sold for. */
export function unitAmountOver(window: WindowKind): Expression {
  return whenLoaded('deal', of('lineAmountWon', window), of('lineAmountInvoiced', window));
}
