import type { FigureCase } from './figure-case';

/** How a case is called in a list of tests. */
export function caseName({ metric, variant, on, grain, by, part, filters }: FigureCase): string {
  const place = [...(by ?? []), ...(part ?? []), ...(filters ?? []).map(({ key }) => key)];
  return [metric, variant, on, grain, place.join('/')].filter(Boolean).join(' ');
}
