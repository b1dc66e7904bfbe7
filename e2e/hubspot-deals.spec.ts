import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { signUpCompany } from './sign-up-company';

const year = new Date().getFullYear();

// as a spreadsheet writes a HubSpot export again: no day is beyond 12
const file = `Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date,Associated Company (Primary)
901,Hooli seats,Closed Won (Sales Pipeline),03/04/${String(year)} 10:15,Ann Lee,1200.50,Sales Pipeline,02/01/${String(year)} 09:00,Hooli
902,Acme renewal,Closed Won (Sales Pipeline),05/02/${String(year)} 16:30,Bo Chan,800,Sales Pipeline,04/01/${String(year)} 09:00,Acme
903,Initech pilot,Closed Lost (Sales Pipeline),06/03/${String(year)} 11:00,Ann Lee,300,Sales Pipeline,07/01/${String(year)} 09:00,Initech
904,Globex,Contract Sent (Sales Pipeline),12/12/${String(year)} 11:00,Ann Lee,950,Sales Pipeline,08/01/${String(year)} 09:00,Globex
`;

const words = {
  en: {
    continue: 'Continue',
    recognised: 'Recognised: HubSpot export, Deals.',
    order: 'Day, month, year (31/12/2025)',
    asked: /^03\/04\/\d{4} 10:15 /,
    created: 'Created',
    start: 'Import 4 rows',
    board: 'Open the board',
    revenue: 'Gross revenue',
    won: 'Deals won',
  },
  fr: {
    continue: 'Continuer',
    recognised: 'Export de HubSpot reconnu : Affaires.',
    order: 'Jour, mois, année (31/12/2025)',
    asked: /^03\/04\/\d{4} 10:15 /,
    created: 'Créées',
    start: 'Importer 4 lignes',
    board: 'Ouvrir le tableau de bord',
    revenue: 'Chiffre d’affaires brut',
    won: 'Affaires gagnées',
  },
} as const;

for (const [language, said] of Object.entries(words)) {
  test.describe(language, () => {
    test.use({ locale: language === 'fr' ? 'fr-FR' : 'en-GB', timezoneId: 'Europe/Paris' });

    test('a HubSpot export whose dates can be read two ways reaches the board', async ({
      page,
    }) => {
      test.setTimeout(300_000);
      const path = await signUpCompany(page, 'Widgets');
      await page.goto(`${path}/data/import`);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
      await page.waitForURL(/\/data\/import\/[0-9a-f-]{36}/);

      await expect(page.getByText(said.recognised)).toBeVisible();
      await expect(page.getByText(said.asked)).toBeVisible();
      const next = page.getByRole('button', { name: said.continue });
      await expect(next).toBeDisabled();
      await expectAccessible(page);
      await page.getByRole('radio', { name: said.order }).check();
      await next.click();

      await page.waitForURL(/step=values/);
      await expect(next).toBeEnabled();
      await expectAccessible(page);
      await next.click();

      await page.waitForURL(/step=preview/);
      const created = page.getByText(said.created, { exact: true }).locator('xpath=../dd');
      await expect(created).toHaveAttribute('data-exact', '4');
      const figure = page.getByRole('row').filter({ hasText: said.revenue });
      await expect(figure.locator('[data-exact]').first()).toHaveAttribute('data-exact', '0');
      await expect(figure.locator('[data-exact]').last()).toHaveAttribute('data-exact', '2000.5');
      await expectAccessible(page);
      await page.getByRole('button', { name: said.start }).click();

      await expect(page.getByRole('link', { name: said.board })).toBeVisible({ timeout: 60_000 });
      await page.goto(`${path}?period=${String(year)}-04`);
      const tile = (name: string) =>
        page
          .locator('article, section')
          .filter({ has: page.getByRole('heading', { name, exact: true }) })
          .last()
          .locator('[data-exact]')
          .first();
      // the third of April, not the fourth of March
      await expect(tile(said.revenue)).toHaveAttribute('data-exact', '1200.5');
      await expect(tile(said.won)).toHaveAttribute('data-exact', '1');
    });
  });
}
