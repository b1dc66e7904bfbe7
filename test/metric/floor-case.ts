import type { FigureCase } from './figure-case';
import type { SalesFloor } from './sales-floor';

type Key = keyof SalesFloor | { readonly key: string | null };

/** A case that names people, teams, customers and products of the sales floor. */
export type FloorCase = Omit<FigureCase, 'scope' | 'part'> & {
  /** the person or team; the organisation where there is none */
  readonly of?: keyof SalesFloor;
  /** a record of the floor, or a key of its own */
  readonly part?: readonly Key[];
};

/** The case with the ids of the floor. */
export function onFloor(floor: SalesFloor, { of: scope, part, ...each }: FloorCase): FigureCase {
  const isTeam = scope === 'north' || scope === 'south';
  return {
    ...each,
    ...(scope && { scope: { kind: isTeam ? 'team' : 'person', id: floor[scope] } }),
    ...(part && { part: part.map((key) => (typeof key === 'string' ? floor[key] : key.key)) }),
  };
}

/** How a case is called in a list of tests. */
export function floorCaseName({ metric, variant, on, grain, of, by, part }: FloorCase): string {
  const keys = part?.map((key) => (typeof key === 'string' ? key : String(key.key))).join('/');
  return [metric, variant, on, grain, of && `of ${of}`, by && `by ${by.join('/')}`, keys]
    .filter(Boolean)
    .join(' ');
}
