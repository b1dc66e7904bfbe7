import type { Compiled } from './compiled';
import { refuse } from './problem';
import { constantKind, isSameQuantity, nameOfKind, type Kind, type Quantity } from './quantity';
import type { Place } from './tree';

/** Refuses what is no condition. */
export function needCondition({ kind }: Pick<Compiled, 'kind'>, place: Place): void {
  if (kind.kind !== 'condition') refuse('needsCondition', place, { found: nameOfKind(kind) });
}

/** Refuses what is a condition. */
export function needNumber({ kind }: Pick<Compiled, 'kind'>, place: Place): void {
  if (kind.kind === 'condition') refuse('needsNumber', place);
}

/**
 * What several values have in common; numbers that are written out take the others' unit. Refuses
 * values of different units.
 */
export function unified(
  values: readonly Pick<Compiled, 'kind'>[],
  place: Place,
  operation: string,
): Kind {
  let common: Quantity | undefined;
  for (const { kind } of values) {
    if (kind.kind !== 'quantity') continue;
    if (common && !isSameQuantity(common, kind)) {
      refuse('unitsDiffer', place, {
        operation,
        left: nameOfKind(common),
        right: nameOfKind(kind),
      });
    }
    common ??= kind;
  }
  return common ?? constantKind;
}
