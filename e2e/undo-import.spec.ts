import { expect, test, type Page } from '@playwright/test';
import { signUpCompany } from './sign-up-company';

const head = 'externalId,owner,customer,product,stage,status,amount,createdAt,closedAt';
const deal = (id: string, amount: number): string =>
  `${id},Ada,Acme,Pro,Won,won,${amount},2026-01-05,2026-02-01`;

const words = {
  'en-US': {
    next: 'Continue',
    rows: 'What are the rows of this file?',
    deals: 'Deals',
    run: /^Import .*rows?$/,
    open: 'Undo this import',
    later: '2 records were changed since',
    revert: 'Revert them too',
    confirm: 'Undo the import',
    done: /^Undone on/,
    undone: 'Undone',
    nothing: '6 records deleted.',
  },
  'fr-FR': {
    next: 'Continuer',
    rows: 'Que contiennent les lignes de ce fichier ?',
    deals: 'Affaires',
    run: /^Importer .*lignes?$/,
    open: 'Annuler cet import',
    later: '2 enregistrements ont été modifiés depuis',
    revert: 'Les rétablir aussi',
    confirm: 'Annuler l’import',
    done: /^Annulé le/,
    undone: 'Annulé',
    nothing: '6 enregistrements supprimés.',
  },
} as const;
type Words = (typeof words)[keyof typeof words];

/** Imports deals through the wizard and gives the address of the import. */
async function importDeals(page: Page, t: Words, path: string, name: string, rows: string[]) {
  await page.goto(`${path}/data/import`);
  const buffer = Buffer.from([head, ...rows].join('\n'));
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.waitForURL(/\/data\/import\/[0-9a-f-]{36}/);
  await page.getByLabel(t.rows).selectOption({ label: t.deals });
  await page.getByRole('button', { name: t.next }).click();
  await page.waitForURL(/step=values/);
  await page.getByRole('button', { name: t.next }).click();
  await page.waitForURL(/step=preview/);
  await page.getByRole('button', { name: t.run }).click();
  await expect(page.getByRole('button', { name: t.open })).toBeVisible({ timeout: 60_000 });
  return new URL(page.url()).pathname;
}

for (const locale of ['en-US', 'fr-FR'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('an import is undone together with what was changed since', async ({ page }) => {
      const t = words[locale];
      const path = await signUpCompany(page, 'Undo');
      const rows = [deal('d-1', 100), deal('d-2', 200), deal('d-3', 300)];
      const first = await importDeals(page, t, path, 'january.csv', rows);
      await importDeals(page, t, path, 'corrected.csv', [deal('d-1', 900), deal('d-2', 900)]);

      await page.goto(first);
      await page.getByRole('button', { name: t.open }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(t.later).first()).toBeVisible();
      await expect(dialog.getByText('corrected.csv')).toHaveCount(2);
      await dialog.getByLabel(t.revert).check();
      await dialog.getByRole('button', { name: t.confirm }).click();
      await expect(page.getByText(t.done)).toBeVisible();
      await expect(page.getByText(t.nothing)).toBeVisible();
      await expect(page.getByRole('button', { name: t.open })).toHaveCount(0);

      await page.goto(`${path}/data`);
      const listed = page.getByRole('row').filter({ hasText: 'january.csv' });
      await expect(listed.getByText(t.undone, { exact: true })).toBeVisible();
    });
  });
}
