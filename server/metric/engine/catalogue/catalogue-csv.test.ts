import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';

const file = join(import.meta.dirname, '../../../../../shared/catalogue/metrics.csv');
const isThere = existsSync(file);
const rows = isThere ? rowsOf(readFileSync(file, 'utf8')) : [];
const byId = new Map(catalogue.map((each) => [each.id, each]));

/** Cells may be quoted and hold commas; no cell holds a line break. */
function rowsOf(text: string): Record<string, string>[] {
  const [names = [], ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return lines.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  );
}

const typographic = (text: string) => text.replaceAll("'", '’');
const listed = (text: string | undefined) => (text ? text.split('|') : []);

it.runIf(!isThere)('finds the rows that the catalogue must have', () => {
  if (process.env.CI === 'true') expect(file).toBe('there');
  process.stdout.write(`not compared: there is no ${file.split('/').slice(-3).join('/')}\n`);
});

describe.skipIf(!isThere)('the rows of the catalogue’s literature', () => {
  it('are all metrics', () => {
    expect(rows).toHaveLength(197);
    expect(rows.filter(({ id = '' }) => !byId.has(id))).toEqual([]);
  });

  it.each(rows.flatMap((row) => (byId.has(row.id ?? '') ? [[row.id, row] as const] : [])))(
    '%s is what its row says',
    (id, row) => {
      const found = byId.get(id ?? '');
      expect({ ...found?.name }).toEqual({
        en: typographic(row.name_en ?? ''),
        fr: typographic(row.name_fr ?? ''),
      });
      expect({
        family: found?.family,
        kind: found?.kind,
        direction: found?.direction,
        // the literature names the currency alone
        unit: found?.unit === 'currencyPerDay' ? 'currency' : found?.unit,
        audiences: [...(found?.audiences ?? [])].sort(),
        sources: [...(found?.sources ?? [])].sort(),
      }).toEqual({
        family: row.family,
        kind: row.kind,
        direction: row.direction,
        unit: row.unit,
        audiences: listed(row.audience).sort(),
        sources: listed(row.sources).sort(),
      });
      const aliases = [...(found?.aliases.en ?? []), ...(found?.aliases.fr ?? [])];
      expect(aliases.map(typographic)).toEqual(
        expect.arrayContaining(listed(row.aliases).map(typographic)),
      );
    },
  );
});
