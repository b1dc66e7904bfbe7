import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { signUpCompany } from './sign-up-company';

const year = String(new Date().getFullYear());

const file = `deal id,deal name,owner,stage,created,closed,amount
701,Hooli,Ann Lee,Won,${year}-01-05,${year}-02-05,100
702,Acme,Ann Lee,Won,${year}-01-05,soon,200
703,Initech,Ann Lee,Won,${year}-01-05,${year}-02-07,3x0
704,Globex,Ann Lee,Won,${year}-01-05,${year}-02-31,400
`;

const words = {
  en: {
    start: 'Import one row',
    rejected: 'Rejected rows',
    row: 'row',
    saved: 'Corrections saved',
    retry: 'Try the 2 corrected rows again',
    done: '2 rows passed.',
    board: 'Open the board',
    won: 'Deals won',
  },
  fr: {
    start: 'Importer une ligne',
    rejected: 'Lignes rejetées',
    row: 'ligne',
    saved: 'Corrections enregistrées',
    retry: 'Réessayer les 2 lignes corrigées',
    done: '2 lignes sont passées.',
    board: 'Ouvrir le tableau de bord',
    won: 'Affaires gagnées',
  },
} as const;

for (const [language, said] of Object.entries(words)) {
  test.describe(language, () => {
    test.use({ locale: language === 'fr' ? 'fr-FR' : 'en-GB', timezoneId: 'Europe/Paris' });

    test('rejected rows are corrected in the page, and count once they pass', async ({ page }) => {
      const path = await signUpCompany(page, 'Rejects');
      await page.goto(`${path}/data/import`);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
      await page.waitForURL(/\/data\/import\/[0-9a-f-]+/);
      await page.goto(`${page.url().split('?')[0] ?? ''}?step=preview`);
      await page.getByRole('button', { name: said.start }).click();

      const grid = page.getByRole('table', { name: said.rejected });
      const cell = (column: string, row: number) =>
        grid.getByRole('textbox', { name: `${column}, ${said.row} ${String(row)}` });
      await expect(cell('closed', 3)).toHaveValue('soon');
      await expect(cell('closed', 3)).toHaveAttribute('aria-invalid', 'true');
      await expect(cell('deal name', 3)).not.toHaveAttribute('aria-invalid', 'true');
      await expectAccessible(page);

      await cell('closed', 3).fill(`${year}-02-06`);
      await cell('closed', 3).press('Enter');
      await expect(cell('closed', 4)).toBeFocused();
      await cell('amount', 4).fill('300');
      await cell('amount', 4).press('Tab');
      await expect(page.getByText(said.saved)).toBeVisible();
      await page.reload();
      await expect(cell('amount', 4)).toHaveValue('300');

      await page.getByRole('button', { name: said.retry }).click();
      await expect(page.getByText(said.done)).toBeVisible();
      await expect(grid.getByRole('textbox', { name: /^closed/ })).toHaveCount(1);
      await expect(cell('closed', 5)).toHaveValue(`${year}-02-31`);
      await page.setViewportSize({ width: 380, height: 800 });
      await expectAccessible(page);

      await page.goto(`${path}/data/records/deal`);
      await expect(page.getByRole('row', { name: /Acme|Initech|Hooli/ })).toHaveCount(3);
    });
  });
}
