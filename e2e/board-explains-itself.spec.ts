import { expect, test, type Page } from '@playwright/test';
import { signInToExample } from './sign-in';

const languages = [
  {
    locale: 'fr-FR',
    revenue: 'Chiffre d’affaires brut',
    explain: /^Taux de réussite : expliquer/,
    winRate: 'Taux de réussite',
    people: 'Commerciaux par chiffre d’affaires gagné',
    records: /enregistrements/,
    row: /ligne \d+/,
    close: 'Fermer l’explication',
    everyone: 'Toute l’organisation',
    metrics: 'Indicateurs',
    search: 'Chercher un indicateur',
    alias: 'taux de gain',
  },
  {
    locale: 'en-US',
    revenue: 'Gross revenue',
    explain: /^Win rate: explain/,
    winRate: 'Win rate',
    people: 'People by revenue won',
    records: /records/,
    row: /row \d+/,
    close: 'Close the explanation',
    everyone: 'Whole organisation',
    metrics: 'Metrics',
    search: 'Search metrics',
    alias: 'success rate',
  },
] as const;

/** The explanation of a figure: the board has regions of the same names. */
const panelOf = (page: Page, name: string) =>
  page
    .locator('section[aria-labelledby="explanation-title"]')
    .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

for (const words of languages) {
  test.describe(words.locale, () => {
    test.use({ locale: words.locale });

    test('every figure of the board opens its explanation, which the address holds', async ({
      page,
    }) => {
      const path = await signInToExample(page, 'executive');
      await expect(page.getByRole('heading', { level: 1, name: 'Atelier Nord' })).toBeVisible();
      await expect(page.getByRole('heading', { name: words.revenue })).toBeVisible();

      await page.getByRole('link', { name: words.explain }).click();
      const panel = panelOf(page, words.winRate);
      await expect(panel).toContainText('atelier-nord-deals.csv');
      await expect(panel).toContainText(words.records);
      await expect(panel.getByText(words.row).first()).toBeVisible();

      await page.reload();
      await expect(panelOf(page, words.winRate)).toBeVisible();
      await page.goBack();
      await expect(panelOf(page, words.winRate)).toHaveCount(0);
      expect(new URL(page.url()).pathname).toBe(path);

      const table = page.getByRole('table', { name: words.people });
      const cell = table.getByRole('row').nth(1).getByRole('link').first();
      const exact = await cell.getAttribute('data-exact');
      await cell.click();
      const person = panelOf(page, words.revenue);
      await expect(person.locator(`[data-exact="${exact ?? ''}"]`).first()).toBeVisible();
      await person.getByRole('link', { name: words.close }).click();
      await expect(person).toHaveCount(0);
    });

    test('metrics are found by any of their names', async ({ page }) => {
      const path = await signInToExample(page, 'executive');
      await page.goto(`${path}/metrics`);
      await page.getByRole('searchbox', { name: words.search }).fill(words.alias);
      await page.keyboard.press('Enter');
      await page.waitForURL(/find=/);
      await page.getByRole('link', { name: words.winRate, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.winRate })).toBeVisible();
    });
  });
}

test.describe('without script', () => {
  test('the board and an explanation are in the HTML', async ({ browser }) => {
    const signedIn = await browser.newContext({ locale: 'en-US' });
    const path = await signInToExample(await signedIn.newPage(), 'owner');
    const context = await browser.newContext({
      locale: 'en-US',
      javaScriptEnabled: false,
      storageState: await signedIn.storageState(),
    });
    const page = await context.newPage();
    await page.goto(path);
    await page.getByRole('link', { name: /^Win rate: explain/ }).click();
    const panel = panelOf(page, 'Win rate');
    await expect(panel).toContainText('atelier-nord-deals.csv');
    await panel.getByRole('link', { name: 'Next' }).click();
    await expect(panel.getByRole('link', { name: 'First page' })).toBeVisible();
    await context.close();
    await signedIn.close();
  });
});

test.describe('what each role sees', () => {
  test.use({ locale: 'en-US' });

  test('a manager opens on the own team and no other', async ({ page }) => {
    const path = await signInToExample(page, 'manager');
    await expect(page.getByRole('heading', { level: 1, name: 'France' })).toBeVisible();
    await page.goto(`${path}?team=benelux`);
    await expect(page.getByText('This team does not exist')).toBeVisible();
  });

  test("a rep opens on the own figures and the own team's leaderboard", async ({ page }) => {
    await signInToExample(page, 'rep');
    await expect(page.getByRole('heading', { level: 1, name: 'Hugo Lemaire' })).toBeVisible();
    const table = page.getByRole('table', { name: 'People by revenue won' });
    await expect(table.getByRole('row').filter({ hasText: '(you)' })).toHaveCount(1);
    expect(await table.getByRole('row').count()).toBeGreaterThan(4);
  });
});

test.describe('by keyboard', () => {
  test.use({ locale: 'en-US' });

  test('an explanation opens, closes and gives the focus back', async ({ page }) => {
    await signInToExample(page, 'executive');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    const opener = page.getByRole('link', { name: /^Deals won: explain/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Deals won', level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panelOf(page, 'Deals won')).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
});
