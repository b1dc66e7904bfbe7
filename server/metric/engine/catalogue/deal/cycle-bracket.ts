import type { CatalogueText } from '../definition';

/** Days from creation to closing in the brackets that cycle lengths are told by. */
export function dealCycleBracket(days: CatalogueText): CatalogueText {
  return `case
  when ${days} <= 14 then '0-14'
  when ${days} <= 30 then '15-30'
  when ${days} <= 60 then '31-60'
  when ${days} <= 90 then '61-90'
  when ${days} <= 180 then '91-180'
  when ${days} > 180 then '180+' end`;
}
