import { combined, constantKind, plainQuantity, type Kind, type Quantity } from './quantity';

const asQuantity = (kind: Kind): Quantity => (kind.kind === 'quantity' ? kind : plainQuantity);

/** What a product (1) or a quotient (−1) is counted in. */
export function combineKinds(left: Kind, right: Kind, sign: 1 | -1): Kind {
  if (left.kind === 'constant' && right.kind === 'constant') return constantKind;
  return combined(asQuantity(left), asQuantity(right), sign);
}
