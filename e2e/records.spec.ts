import { expect, test, type Locator, type Page } from '@playwright/test';
import { signUpCompany } from './sign-up-company';

const year = new Date().getFullYear();

const words = {
  en: {
    revenue: 'Gross revenue',
    deal: { name: 'Name', stage: 'Stage', status: 'Status', won: 'Won', amount: 'Amount' },
    ...{ created: 'Created on', closed: 'Closed on', make: 'Create' },
    ...{ show: 'Show', search: 'Search', save: 'Save', edit: 'Edit', changed: 'Changed' },
    ...{ change: 'Change Amount of Deal 2', undoChange: 'Undo this change' },
    ...{ select: 'Select Deal', selected: '3 records selected', delete: 'Delete' },
    ...{ confirm: 'Delete 3 records', deleted: '3 records were deleted. Figures follow.' },
    ...{ undo: 'Undo', back: 'The records are back as they were.' },
    refused: 'It was not saved:',
  },
  fr: {
    revenue: 'Chiffre d’affaires brut',
    deal: { name: 'Nom', stage: 'Étape', status: 'Statut', won: 'Gagnée', amount: 'Montant' },
    ...{ created: 'Date de création', closed: 'Date de clôture', make: 'Créer' },
    ...{ show: 'Afficher', search: 'Rechercher', save: 'Enregistrer', edit: 'Modifier' },
    ...{ changed: 'Modifié', change: 'Modifier Montant de Deal 2' },
    ...{ undoChange: 'Annuler ce changement', select: 'Sélectionner Deal' },
    ...{ selected: '3 enregistrements sélectionnés', delete: 'Supprimer' },
    confirm: 'Supprimer 3 enregistrements',
    deleted: '3 enregistrements supprimés. Les chiffres suivent.',
    ...{ undo: 'Annuler la suppression', refused: 'Ce n’est pas enregistré :' },
    back: 'Les enregistrements sont de retour, tels qu’ils étaient.',
  },
} as const;

type Words = (typeof words)['en' | 'fr'];

async function enterDeal(page: Page, home: string, say: Words, number: number): Promise<void> {
  await page.goto(`${home}/data/records/deal/new`);
  const field = (name: string) => page.getByLabel(new RegExp(`^${name}(?: \\(|$)`));
  await field(say.deal.name).fill(`Deal ${String(number)}`);
  await field(say.deal.stage).fill('Won');
  await field(say.deal.status).selectOption({ label: say.deal.won });
  await field(say.deal.amount).fill(`${String(number * 100)}${say === words.fr ? ',50' : '.50'}`);
  await field(say.created).fill(`${String(year)}-01-02`);
  if (number === 1) {
    await page.getByRole('button', { name: say.make }).click();
    await expect(page.getByText(say.refused)).toBeVisible();
  }
  await field(say.closed).fill(`${String(year)}-01-0${String(number + 2)}`);
  await page.getByRole('button', { name: say.make }).click();
  await page.waitForURL(/\/deal\/\d+$/);
}

for (const [language, say] of Object.entries(words)) {
  test(`records are entered, corrected, deleted and brought back, ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ locale: language === 'fr' ? 'fr-FR' : 'en-US' });
    const page = await context.newPage();
    const home = await signUpCompany(page, 'Records');
    const list = `${home}/data/records/deal`;
    const rows = page.locator('tbody tr');
    const revenueIs = async (exact: string) => {
      await page.goto(`${home}?period=${String(year)}`);
      await expect(tileValue(page, say.revenue)).toHaveAttribute('data-exact', exact);
    };

    for (const number of [1, 2, 3, 4]) await enterDeal(page, home, say, number);
    await revenueIs('1002');

    await test.step('an amount is corrected in its place', async () => {
      await page.goto(list);
      await expect(rows).toHaveCount(4);
      await page.getByRole('searchbox', { name: say.search }).fill('deal 2');
      await page.getByRole('button', { name: say.show }).first().click();
      await expect(rows).toHaveCount(1);
      await page.getByRole('button', { name: say.change }).click();
      await page.getByRole('textbox', { name: say.deal.amount }).fill('1000');
      await page.keyboard.press('Enter');
      await expect(rows.first()).toContainText(/1[\s,]000/);
      await revenueIs('1801.5');
    });

    await test.step('its history tells it, and takes it back', async () => {
      await page.goto(`${list}?search=deal+2`);
      await rows.first().getByRole('link').click();
      const history = page.getByRole('listitem').filter({ hasText: `${say.changed} ·` });
      await expect(history).toContainText(/200[.,]5.*→.*1[\s,]000/);
      await expect(history).toContainText('Dana Whitfield');
      await page.getByRole('button', { name: say.undoChange }).click();
      await expect(history).toHaveCount(0);
      await revenueIs('1002');
    });

    await test.step('three are deleted and brought back', async () => {
      await page.goto(list);
      for (const number of ['1', '2', '3']) {
        await page.getByRole('checkbox', { name: `${say.select} ${number}` }).check();
      }
      await expect(page.getByText(say.selected)).toBeVisible();
      await page.getByRole('button', { name: say.delete, exact: true }).click();
      await page.getByRole('button', { name: say.confirm }).click();
      await expect(page.getByText(say.deleted)).toBeVisible();
      await expect(rows).toHaveCount(1);
      await page.getByRole('button', { name: say.undo, exact: true }).click();
      await expect(page.getByText(say.back)).toBeVisible();
      await expect(rows).toHaveCount(4);
      await revenueIs('1002');
    });
    await context.close();
  });
}

function tileValue(page: Page, name: string): Locator {
  return page
    .locator('article, section')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .last()
    .locator('[data-exact]')
    .first();
}
