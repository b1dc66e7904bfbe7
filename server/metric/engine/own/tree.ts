import type { FunctionName } from './formula-function';

export const infixOperators = [
  'or',
  'and',
  '=',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
] as const;
export type InfixOperator = (typeof infixOperators)[number];

/** Where something stands in the formula's text: [from, to). */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A metric or a measure as it is named: `win_rate.value`, `measure.amountWon[yearBefore]`. */
export interface Reference extends Place {
  readonly kind: 'reference';
  readonly name: string;
  /** after the point: a variant, or the measure */
  readonly member?: string;
  readonly window?: string;
}

/** A formula as it was written, before names and units are looked at. */
export type Tree =
  | (Place & { readonly kind: 'number'; readonly value: string })
  | (Place & { readonly kind: 'days' | 'months' })
  | Reference
  | (Place & { readonly kind: 'prefix'; readonly operator: '-' | 'not'; readonly argument: Tree })
  | (Place & {
      readonly kind: 'infix';
      readonly operator: InfixOperator;
      readonly left: Tree;
      readonly right: Tree;
    })
  | (Place & {
      readonly kind: 'call';
      readonly name: FunctionName;
      readonly arguments: readonly Tree[];
    });
