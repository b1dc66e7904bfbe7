import type { CatalogueText } from '../definition';
import { converted } from '../money';

/**
 * The last forecasts made on or before a day for stretches within the period, one for each person,
 * team and product. A longer stretch stands for the shorter ones in it, all products for each.
 */
function lastForecasts(isInTime: (alias: string) => CatalogueText): CatalogueText {
  const counts = (alias: string) => `${alias}.organisation_id = app_organisation_id()
    and ${alias}.period_start >= w.start_on and ${alias}.period_end <= w.end_on and ${isInTime(alias)}`;
  return `select f.*, ${converted('f.amount', 'f.currency', 'f.made_on', true)} as own_amount
  from (
    select distinct on (x.owner_id, x.team_id, x.product_id, x.period_start, x.period_end) x.*
    from forecast x where ${counts('x')}
    order by x.owner_id, x.team_id, x.product_id, x.period_start, x.period_end, x.made_on desc,
      x.created_at desc, x.id
  ) f
  where not exists (
    select from forecast y where ${counts('y')}
      and y.owner_id is not distinct from f.owner_id and y.team_id is not distinct from f.team_id
      and (y.product_id is null or y.product_id is not distinct from f.product_id)
      and y.period_start <= f.period_start and y.period_end >= f.period_end
      and ((y.period_start, y.period_end) <> (f.period_start, f.period_end)
        or (y.product_id is null and f.product_id is not null)))`;
}

/** What was forecast when the period began. */
export const forecastsAtStart = lastForecasts((alias) => `${alias}.made_on <= w.start_on`);

/** What was forecast when the period ended. */
export const forecastsAtEnd = lastForecasts((alias) => `${alias}.made_on < w.end_on`);
