import { describe, expect, it } from 'vitest';
import { Decimal } from '@/server/values/decimal';
import { evaluate, withoutSettings, type Sources } from '../evaluate';
import { termId } from '../formula';
import { catalogue, expand, findVariant, measuresIn } from './catalogue';
import { recordTypes } from './record-type';

/** The literature's own examples; the row of the NPS only gives its groups and its range. */
const ofLiterature =
  'positive_response_rate sales_productivity year_over_year_growth trailing_growth average_revenue_per_unit marginal_revenue_per_unit annual_contract_value customer_lifetime_value nps net_sales_efficiency return_on_investment';

const examples = catalogue.flatMap((metric) =>
  metric.example ? [[metric.id, metric, metric.example] as const] : [],
);

describe('worked examples', () => {
  it('stand with every metric whose row has one', () => {
    expect(examples.map(([id]) => id)).toEqual(expect.arrayContaining(ofLiterature.split(' ')));
  });

  it.each(examples)('of %s give what they say', (_, metric, { variant, terms, result }) => {
    const expression = findVariant(metric, variant)?.expression;
    expect(expression).toBeDefined();
    if (!expression) return;
    const sources = (loaded: Sources['loaded']): Sources => ({
      measure: (node) => new Decimal(terms[termId(node)] ?? 0),
      elapsedDays: () => 31,
      months: () => new Decimal(1),
      openValuation: 'amount',
      loaded,
    });
    // an example is told of the records that its terms count
    const settled = [new Set(recordTypes), new Set<(typeof recordTypes)[number]>()].map(
      (loaded) => {
        const chosen = withoutSettings(expand(expression), sources(loaded));
        return { chosen, loaded, named: [...new Set(measuresIn(chosen).map(termId))] };
      },
    );
    const told = settled.find(({ named }) => named.every((term) => term in terms));
    expect(told?.named.sort()).toEqual(Object.keys(terms).sort());
    if (told) expect(evaluate(told.chosen, sources(told.loaded)).value).toBe(result);
  });
});
