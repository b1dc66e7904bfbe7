import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const folder = resolve('../shared/data/crm');
const isThere = existsSync(folder);

test.use({ locale: 'en-US', timezoneId: 'America/New_York' });
test.skip(!isThere && process.env.CI !== 'true', 'the real input is not beside this checkout');

const continueButton = (page: Page) => page.getByRole('button', { name: 'Continue' });

async function signUp(page: Page): Promise<string> {
  const unique = Date.now().toString(36);
  await page.goto('/sign-up');
  await page.getByLabel('Company').fill(`Hardware ${unique}`);
  await page.getByLabel('Your name').fill('Dana Whitfield');
  await page.getByLabel('E-mail').fill(`dana-${unique}@hardware.example`);
  await page.getByLabel('Password', { exact: true }).fill(`tulip harbour ${unique} copper`);
  await continueButton(page).click();
  await expect(page.getByLabel('Currency')).toHaveValue('USD');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.waitForURL(/\/hardware-[^/]+$/);
  return new URL(page.url()).pathname;
}

/** Uploads a file and goes through the steps up to its result. */
async function importFile(
  page: Page,
  path: string,
  file: string,
  type: string,
  onValues?: () => Promise<void>,
): Promise<void> {
  await page.goto(`${path}/data/import`);
  await page.locator('input[type=file]').setInputFiles(resolve(folder, file));
  await page.waitForURL(/\/data\/import\/[0-9a-f-]{36}/);
  await page.getByLabel('What are the rows of this file?').selectOption({ label: type });
  await continueButton(page).click();
  await page.waitForURL(/step=values/);
  await expect(continueButton(page)).toBeEnabled();
  await onValues?.();
  await continueButton(page).click();
  await page.waitForURL(/step=preview/);
  await page.getByRole('button', { name: /^Import .*rows?$/ }).click();
  await expect(page.getByRole('link', { name: 'Open the board' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('No row was rejected.')).toBeVisible();
}

/** The exact value of the tile with this name, as it stands in the page's HTML. */
function tileValue(page: Page, name: string) {
  return page
    .locator('article, section')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .last()
    .locator('[data-exact]')
    .first();
}

test('a company signs up, imports its CRM export and reads a board that explains itself', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const path = await signUp(page);
  await expect(page.getByText('There are no records yet')).toBeVisible();

  await importFile(page, path, 'products.csv', 'Products');
  await importFile(page, path, 'accounts.csv', 'Customers');
  await importFile(page, path, 'sales_teams.csv', 'People and teams');
  await importFile(page, path, 'sales_pipeline.csv', 'Deals', async () => {
    await expect(page.getByLabel('What GTXPro means')).toHaveValue('GTX Pro');
  });

  await page.goto(`${path}/settings`);
  await page.getByRole('radio', { name: 'Are valued at list price' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hardware');
  await expect(page.getByText('Data through Dec 31, 2017')).toBeVisible();
  await expect(tileValue(page, 'Gross revenue')).toHaveAttribute('data-exact', '10005534');
  await expect(tileValue(page, 'Deals won')).toHaveAttribute('data-exact', '4238');
  await expect(tileValue(page, 'Win rate')).toHaveText(/63\.2/);
  await expect(tileValue(page, 'Win rate')).toHaveAttribute('data-exact', /^0\.6315005215/);
  await expect(tileValue(page, 'Average deal size')).toHaveAttribute('data-exact', /^2360\.909391/);
  await expect(tileValue(page, 'Sales cycle length')).toHaveText(/51\.8/);
  // at the end of 2017: deals without a creation date are open now, and were not known then
  await expect(tileValue(page, 'Sales pipeline value')).toHaveAttribute('data-exact', '3892229');

  const products = page.getByRole('figure', { name: 'Revenue by product' });
  await expect(products.getByRole('listitem').first()).toContainText('GTX Pro');
  await expect(products.getByRole('listitem').first()).toContainText('$3.51M');

  const teams = page.getByRole('table', { name: 'Teams by revenue won' });
  for (const [name, revenue, deals] of [
    ['West', '3568647', '1,438'],
    ['Central', '3346293', '1,629'],
    ['East', '3090594', '1,171'],
  ] as const) {
    const row = teams.getByRole('row').filter({ hasText: name });
    await expect(row.locator(`[data-exact="${revenue}"]`)).toBeVisible();
    await expect(row).toContainText(deals);
  }

  await page.goto(`${path}?period=${new Date().getFullYear()}`);
  await expect(tileValue(page, 'Sales pipeline value')).toHaveAttribute('data-exact', '4966215');

  await page.goto(`${path}?period=2017`);
  await page.getByRole('link', { name: /^Win rate: explain/ }).click();
  const panel = page.locator('section[aria-labelledby="explanation-title"]');
  await expect(panel).toContainText('4,238');
  await expect(panel).toContainText('6,711');
  await expect(panel).toContainText('sales_pipeline.csv');
});
