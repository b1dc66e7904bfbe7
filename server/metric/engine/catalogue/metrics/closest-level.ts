import { call, of, type Expression } from '../expression';
import type { MeasureId } from '../measure';

/** A measure for each level that something may be set for. */
export interface Levels {
  readonly organisation: MeasureId;
  readonly teams: MeasureId;
  readonly people: MeasureId;
}

/** The organisation's own value where `has` is not zero for it, else its teams', else its people's. */
export function closestLevel(has: Levels, values: Levels = has): Expression {
  return call(
    'if',
    of(has.organisation),
    of(values.organisation),
    call('if', of(has.teams), of(values.teams), of(values.people)),
  );
}
