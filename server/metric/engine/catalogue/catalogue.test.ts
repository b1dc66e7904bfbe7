import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../figure';
import { formulaText, formulaTokens, termId, termLabel } from '../formula';
import { withoutSettings } from '../evaluate';
import { catalogue, dimensionsOf, expand, measuresIn } from './catalogue';
import { loadedTypes, metric } from './expression';
import { familyIds, familyOf } from './family';
import { fieldOf } from './field';
import { isAdditive } from './measure-definition';
import { measureIds, measureOf, measuresOfFamily } from './measure';
import type { RecordType } from './record-type';
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

  it.each([
    ['amount', []],
    ['listPrice', loadedTypes],
    ['amount', ['subscriptionMovement']],
  ] as const)(
    'writes every formula in both languages, open deals valued by %s, with records of %s',
    (openValuation, types) => {
      const loaded = new Set<RecordType>(types);
      for (const { variants } of catalogue) {
        for (const { expression } of Object.values(variants)) {
          const chosen = withoutSettings(expand(expression), { openValuation, loaded });
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
      const { source } = familyOf(measure.family);
      const used = [...measure.where.map(({ field }) => field), measure.value ?? []].flat();
      expect(used.map((field) => fieldOf(field).recordType)).toEqual(used.map(() => source));
      expect(measure.value === undefined).toBe(measure.aggregate === 'count');
      expect(hasBoth(measure.label)).toBe(true);
    }
  });

  it('add up in flows, and are told apart in the buckets of wholes', () => {
    for (const family of familyIds) {
      const { timing, bucketed } = familyOf(family);
      const adds = measuresOfFamily(family).map((id) => isAdditive(measureOf(id).aggregate));
      if (timing === 'flow') expect(adds).not.toContain(false);
      if (timing === 'whole' && bucketed) expect(adds).not.toContain(true);
    }
  });

  it('of buckets count by a date of their own, whose table is marked', () => {
    const folder = join(import.meta.dirname, '../../../../prisma/migrations');
    const migrations = readdirSync(folder)
      .map((name) => join(folder, name, 'migration.sql'))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    for (const id of familyIds) {
      const { bucketed, dateRole, date, from } = familyOf(id);
      if (!bucketed) continue;
      expect(date ?? from).toMatch(/^r\.\w+$/);
      expect(migrations).toContain(`'${dateRole}'`);
    }
  });
});
