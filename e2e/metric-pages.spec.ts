import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { signInToExample } from './sign-in';
import { signUpCompany } from './sign-up-company';

const languages = [
  {
    locale: 'fr-FR',
    search: 'Chercher un indicateur',
    alias: 'touches système',
    found: 'Points de contact par affaire',
    needs: /nécessite : .*activités/,
    quarter: 'Trimestre',
    grains: 'Points du graphique',
    by: 'Décomposer par',
    and: 'et par',
    show: 'Afficher',
    cross: 'Taux de réussite par source × personne',
    overall: 'Ensemble',
    compare: 'Comparer deux parties',
    compareButton: 'Comparer',
    difference: 'Écart',
    points: /pts/,
    correlation: 'Va de pair avec',
    noCause: 'Une corrélation n’est pas une cause',
    course: /dans le temps en CSV/,
    records: /en Excel/,
    header: /^\ufeffIndicateur;Définition;Unité;Période;/,
    row: /^Taux de réussite;[^;]+;[^;]+;\d{4}-Q\d;\d{4}-\d\d-\d\d;.*;0,\d+;\d+;\d+;$/,
  },
  {
    locale: 'en-US',
    search: 'Search metrics',
    alias: 'touches systeme',
    found: 'Touchpoints per deal',
    needs: /needs .*activities/,
    quarter: 'Quarter',
    grains: 'Points of the chart',
    by: 'Divide by',
    and: 'and by',
    show: 'Show',
    cross: 'Win rate by source × person',
    overall: 'Overall',
    compare: 'Compare two',
    compareButton: 'Compare',
    difference: 'Difference',
    points: /pts/,
    correlation: 'Goes together with',
    noCause: 'A correlation is no cause',
    course: /over time as CSV/,
    records: /as Excel/,
    header: /^\ufeffMetric,Definition,Unit,Period,/,
    row: /^Win rate,[^,]+,[^,]+,\d{4}-Q\d,\d{4}-\d\d-\d\d,.*,0\.\d+,\d+,\d+,$/,
  },
] as const;

async function downloaded(page: Page, link: RegExp): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).last().click();
  return readFileSync(await (await coming).path());
}

for (const words of languages) {
  test.describe(words.locale, () => {
    test.use({ locale: words.locale });

    test('a metric without records is found by an alias, and says what it needs', async ({
      page,
    }) => {
      const path = await signUpCompany(page, 'Catalogue');
      await page.goto(`${path}/metrics`);
      await page.getByRole('searchbox', { name: words.search }).fill(words.alias);
      await page.keyboard.press('Enter');
      await page.waitForURL(/find=/);
      const row = page.getByRole('row').filter({ hasText: words.found });
      await expect(row.getByRole('link', { name: words.needs })).toHaveAttribute(
        'href',
        `${path}/data/import`,
      );
    });

    test('a metric is read over time, by two dimensions, side by side, and exported', async ({
      page,
    }) => {
      test.setTimeout(240_000);
      const path = await signInToExample(page, 'executive');
      await page.goto(`${path}/metrics/win_rate`);
      const grains = page.getByRole('navigation', { name: words.grains });
      await grains.getByRole('link', { name: words.quarter }).click();
      await page.waitForURL(/over=quarter/);

      const csv = (await downloaded(page, words.course)).toString('utf8').split('\r\n');
      expect(csv[0]).toMatch(words.header);
      expect(csv.at(-2)).toMatch(words.row);

      const choice = page.getByRole('form', { name: words.by });
      await choice.getByLabel(words.by).selectOption('source');
      await choice.getByLabel(words.and).selectOption('person');
      await choice.getByRole('button', { name: words.show }).click();
      await page.waitForURL(/and=person/);
      const table = page.getByRole('table', { name: words.cross });
      await expect(table.getByRole('columnheader').last()).toHaveText(words.overall);
      // the overall figure of the table is the page's own
      const whole = await table.getByRole('row').last().getByRole('cell').last().innerText();
      await expect(page.getByText(whole.trim(), { exact: true }).first()).toBeVisible();

      const comparison = page.getByRole('region', { name: words.compare });
      await comparison.getByRole('button', { name: words.compareButton }).click();
      await page.waitForURL(/left=/);
      const difference = comparison.getByRole('row').filter({ hasText: words.difference });
      await expect(difference).toContainText(words.points);

      const correlation = page.getByRole('region', { name: words.correlation });
      await correlation.getByRole('combobox').first().selectOption('opportunities_created');
      await correlation.getByRole('button', { name: words.show }).click();
      await page.waitForURL(/pair=opportunities_created/);
      await expect(correlation).toContainText(words.noCause);

      const workbook = await downloaded(page, words.records);
      expect(workbook.subarray(0, 2).toString()).toBe('PK');
    });
  });
}
