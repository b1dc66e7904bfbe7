import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../figure';
import { formulaText, formulaTokens, termId, termLabel } from '../formula';
import { withoutSettings } from '../evaluate';
import { catalogue, dimensionsOf, expand, measuresIn } from './catalogue';
import { metric } from './expression';
import { familyIds, familyOf } from './family';
import { fields, type Field } from './field';
import { measureIds, measureOf, measuresOfFamily } from './measure';
import type { Texts } from './text';

const hasBoth = ({ en, fr }: Texts) => en.trim().length > 0 && fr.trim().length > 0;

describe('the catalogue', () => {
  it('names every metric once', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  it('has every metric that deals, customers and people must feed', () => {
    const wanted =
      'deals_won gross_revenue win_rate win_loss_ratio average_deal_size sales_cycle_length deal_velocity sales_velocity pipeline_value pipeline_by_stage revenue_by_product revenue_by_rep sales_productivity sales_growth year_over_year_growth opportunities_created new_customers repeat_customer_rate employee_turnover_rate';
    expect(catalogue.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.split(' ')));
  });

  it.each(catalogue.map((each) => [each.id, each] as const))('documents %s in full', (_, each) => {
    expect(hasBoth(each.name) && hasBoth(each.definition)).toBe(true);
    expect(each.aliases.en.length).toBeGreaterThan(0);
    expect(each.aliases.fr.length).toBeGreaterThan(0);
    expect(each.audiences.length).toBeGreaterThan(0);
    expect(Object.keys(each.variants)).toContain(each.defaultVariant);
    for (const variant of Object.values(each.variants)) {
      expect(hasBoth(variant.name) && hasBoth(variant.definition)).toBe(true);
      expect(measuresIn(expand(variant.expression)).length).toBeGreaterThan(0);
    }
    for (const benchmark of each.benchmarks ?? []) {
      expect(hasBoth(benchmark.label)).toBe(true);
      expect(benchmark.value).toMatch(/^\d+(\.\d+)?$/);
    }
    if (each.presetDimension) expect(dimensions).toContain(each.presetDimension);
  });

  it.each(['amount', 'listPrice'] as const)(
    'writes every formula in both languages, valued by %s',
    (openValuation) => {
      for (const { variants } of catalogue) {
        for (const { expression } of Object.values(variants)) {
          const chosen = withoutSettings(expand(expression), { openValuation });
          const terms = new Map(measuresIn(chosen).map((node) => [termId(node), termLabel(node)]));
          expect(hasBoth(formulaText(formulaTokens(chosen), terms))).toBe(true);
        }
      }
    },
  );

  it('refuses a metric that is defined by itself', () => {
    expect(() => expand(metric('sales_velocity'), ['sales_velocity'])).toThrow(/cycle/);
    expect(() => expand(metric('no_such_metric'))).toThrow(/Unknown/);
  });

  it('can be broken down by what all of its measures have', () => {
    const found = (id: string) => {
      const each = catalogue.find((candidate) => candidate.id === id);
      const variant = each?.variants[each.defaultVariant];
      return variant ? dimensionsOf(variant) : [];
    };
    expect(found('gross_revenue')).toContain('product');
    expect(found('sales_productivity').sort()).toEqual(['location', 'person', 'role', 'team']);
  });
});

describe('measures', () => {
  it('read fields of their own record type, and add up what they have a value for', () => {
    for (const id of measureIds) {
      const measure = measureOf(id);
      const { recordType } = familyOf(measure.family);
      const used = [...measure.where.map(({ field }) => field), measure.value ?? []].flat();
      expect(used.map((field) => fields[field].recordType)).toEqual(used.map(() => recordType));
      expect(measure.value === undefined).toBe(measure.aggregate === 'count');
      expect(hasBoth(measure.label)).toBe(true);
    }
  });

  it('of one family either all add up or are all told apart', () => {
    for (const family of familyIds) {
      const kinds = measuresOfFamily(family).map((id) => measureOf(id).aggregate === 'distinct');
      expect(new Set(kinds).size).toBe(1);
    }
  });

  it('of buckets read only columns whose changes are marked', () => {
    const folder = join(import.meta.dirname, '../../../../prisma/migrations');
    const migrations = readdirSync(folder)
      .filter((name) => name.includes('metric'))
      .map((name) => readFileSync(join(folder, name, 'migration.sql'), 'utf8'))
      .join('\n');
    const read = measureIds
      .filter((id) => familyOf(measureOf(id).family).bucketed !== null)
      .flatMap((id) => {
        const { value, where } = measureOf(id);
        const used = [...where.map(({ field }) => field), value ?? []].flat();
        return used.flatMap((field) => (fields[field] as Field).reads);
      });
    for (const column of new Set(read)) {
      expect(migrations).toContain(`n.${column.split('.')[1] ?? ''}`);
    }
  });
});
