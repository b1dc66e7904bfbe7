import type { CatalogueText } from './definition';

/**
 * An amount in the organisation's currency at the rate of its day; NaN where there is no rate, so
 * that no sum can silently leave it out. A state at a date takes the latest rate up to that day.
 */
export function converted(
  amount: CatalogueText,
  currency: CatalogueText,
  day: CatalogueText,
  isState = false,
): CatalogueText {
  const rate = isState
    ? `(select x.rate from exchange_rate x where x.organisation_id = app_organisation_id()
        and x.currency = ${currency} and x.rate_on <= ${day} order by x.rate_on desc limit 1)`
    : `(select x.rate from exchange_rate x where x.organisation_id = app_organisation_id()
        and x.currency = ${currency} and x.rate_on = ${day})`;
  return `(case when (${currency}) is null
      or (${currency}) = (select oc.currency from organisation oc where oc.id = app_organisation_id())
    then ${amount} else ${amount} * coalesce(${rate}, 'NaN'::numeric) end)`;
}
