import type { FunctionName } from './formula-function';
import type { InfixOperator, Place, Tree } from './tree';

/** What a formula is made of once its names are whole: operands, signs and brackets in order. */
export type Item =
  | (Place & { readonly kind: 'operand'; readonly tree: Tree })
  | (Place & { readonly kind: 'prefix'; readonly operator: '-' | 'not' })
  | (Place & { readonly kind: 'infix'; readonly operator: InfixOperator })
  | (Place & { readonly kind: 'group' | 'close' | 'comma' })
  /** a function's name with its opening bracket */
  | (Place & { readonly kind: 'call'; readonly name: FunctionName });
