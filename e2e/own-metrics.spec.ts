import { expect, test } from '@playwright/test';
import { signInToExample } from './sign-in';

const words = {
  en: {
    create: 'New metric',
    name: 'Name in English',
    formula: 'Formula',
    differ: /do not go together: an amount of money and a plain number/,
    holds: 'The formula holds.',
    by: 'Broken down by',
    product: 'product',
    save: 'Create metric',
    edit: 'Edit',
    saveVersion: 'Save new version',
    archive: 'Archive',
    restore: 'Restore',
  },
  fr: {
    create: 'Nouvel indicateur',
    name: 'Nom en français',
    formula: 'Formule',
    differ: /ne va pas ensemble : un montant et un nombre simple/,
    holds: 'La formule tient.',
    by: 'Ventilé par',
    product: 'produit',
    save: 'Créer l’indicateur',
    edit: 'Modifier',
    saveVersion: 'Enregistrer une nouvelle version',
    archive: 'Archiver',
    restore: 'Rétablir',
  },
};

for (const [language, say] of Object.entries(words)) {
  test(`an administrator writes a metric, ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ locale: language === 'fr' ? 'fr-FR' : 'en-US' });
    const page = await context.newPage();
    const home = await signInToExample(page, 'owner');
    const name = `Kept ${language} ${String(Date.now())}`;
    await page.goto(`${home}/metrics/new`);
    await page.getByLabel(say.name).fill(name);
    const formula = page.getByRole('textbox', { name: say.formula });

    await test.step('names are completed by keyboard', async () => {
      await formula.pressSequentially('0.8 * gross_re');
      const options = page.getByRole('listbox');
      await expect(options.getByRole('option').first()).toContainText('gross_revenue');
      await formula.press('Enter');
      await expect(formula).toHaveValue('0.8 * gross_revenue');
      await expect(options).toBeHidden();
    });

    await test.step('what is wrong is said at its place', async () => {
      await formula.pressSequentially(' + deals_won');
      await expect(page.getByText(say.differ)).toBeVisible();
      await formula.fill('0.8 * gross_revenue / deals_won');
      await expect(page.getByText(say.holds, { exact: true })).toBeVisible();
    });

    await test.step('it is tried on the records', async () => {
      await expect(page.locator('table').first().locator('tbody tr')).toHaveCount(13);
      await page.getByLabel(say.by).selectOption({ label: say.product });
      await expect(page.locator('table').nth(1).locator('tbody tr').first()).toBeVisible();
    });

    await page.getByRole('button', { name: say.save }).click();
    await page.waitForURL((url) => url.pathname.startsWith(`${home}/metrics/own_kept_`));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

    await test.step('it stands in the list, is archived and comes back', async () => {
      await page.goto(`${home}/metrics/own`);
      const row = page.getByRole('row').filter({ hasText: name });
      await expect(row.getByRole('link', { name: say.edit })).toBeVisible();
      await row.getByRole('button', { name: say.archive }).click();
      await row.getByRole('button', { name: say.restore }).click();
      await expect(row.getByRole('button', { name: say.archive })).toBeVisible();
    });
    await test.step('another version takes its place', async () => {
      const row = page.getByRole('row').filter({ hasText: name });
      await row.getByRole('link', { name: say.edit }).click();
      await expect(formula).toHaveValue('0.8 * gross_revenue / deals_won');
      await formula.fill('0.7 * gross_revenue / deals_won');
      await expect(page.getByText(say.holds, { exact: true })).toBeVisible();
      await page.getByRole('button', { name: say.saveVersion }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
      await page.getByRole('link', { name: say.edit, exact: true }).click();
      await expect(formula).toHaveValue('0.7 * gross_revenue / deals_won');
      await expect(page.getByRole('table').last().locator('tbody tr')).toHaveCount(4);
    });
    await context.close();
  });
}
