import { expect, test } from '@playwright/test';
import { signInToExample } from './sign-in';

const words = {
  en: {
    call: 'Call',
    inbound: 'Inbound',
    positive: 'Positive',
    tags: 'Tags',
    subject: 'Subject',
    save: 'Save',
    noted: 'Noted',
    another: 'Log another',
    own: 'Your entries',
    remove: 'Delete: ',
    undo: 'Undo',
    visits: 'Website visits, ',
    changed: '4 cells changed',
    wrong: '1 cell to correct',
    saved: '4 cells saved.',
    cleared: '4 cells saved.',
    number: '1,234.5',
    shown: '1234.5',
  },
  fr: {
    call: 'Appel',
    inbound: 'Entrant',
    positive: 'Positive',
    tags: 'Étiquettes',
    subject: 'Objet',
    save: 'Enregistrer',
    noted: 'C’est noté',
    another: 'Saisir une autre',
    own: 'Vos saisies',
    remove: 'Supprimer : ',
    undo: 'Annuler la suppression',
    visits: 'Visites du site, ',
    changed: '4 cellules modifiées',
    wrong: '1 cellule à corriger',
    saved: '4 cellules enregistrées.',
    cleared: '4 cellules enregistrées.',
    number: '1 234,5',
    shown: '1234,5',
  },
};

for (const [language, say] of Object.entries(words)) {
  const locale = language === 'fr' ? 'fr-FR' : 'en-US';

  test(`a rep logs a reply on a phone and takes a deletion back, ${language}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale, viewport: { width: 380, height: 800 } });
    const page = await context.newPage();
    const home = await signInToExample(page, 'rep');
    await page.goto(`${home}/data/log`);
    const name = `Call back ${language} ${String(Date.now())}`;
    const tag = `price-${language}`;
    await page.getByText(say.inbound, { exact: true }).click();
    await page.getByText(say.positive, { exact: true }).click();
    await page.getByRole('textbox', { name: say.tags }).fill(tag);
    await page.getByRole('textbox', { name: say.tags }).press('Enter');
    await page.getByRole('textbox', { name: say.subject }).fill(name);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(380);
    await page.getByRole('button', { name: say.save, exact: true }).click();
    await expect(page.getByText(say.noted)).toBeVisible();
    await expect(page.getByRole('button', { name: say.another })).toBeFocused();

    const entries = page.getByRole('region', { name: say.own });
    const entry = entries.getByRole('listitem').filter({ hasText: name });
    await expect(entry).toContainText(`#${tag}`);
    await entry.getByRole('button', { name: say.remove }).click();
    await expect(entry).toHaveCount(0);
    await entries.getByRole('button', { name: say.undo }).click();
    await expect(entry).toHaveCount(1);
    await context.close();
  });

  test(`a block of a spreadsheet is pasted into the monthly grid, ${language}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const home = await signInToExample(page, 'owner');
    // a year of each language, so that both can run beside one another
    const year = language === 'fr' ? '2031' : '2032';
    await page.goto(`${home}/data/measurements?metric=website_visits&year=${year}`);
    const cells = page.getByRole('textbox', { name: say.visits });
    const paste = (index: number, text: string) =>
      cells.nth(index).evaluate((cell, block) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', block);
        cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, text);
    await paste(0, `${say.number}\t20\r\n30\tforty\r\n`);
    await expect(page.getByText(say.wrong)).toBeVisible();
    await cells.nth(13).fill('40');
    await expect(page.getByText(say.changed)).toBeVisible();
    await page.getByRole('button', { name: say.save, exact: true }).click();
    await expect(page.getByText(say.saved)).toBeVisible();
    await page.reload();
    await expect(cells.nth(0)).toHaveValue(say.shown);
    await expect(cells.nth(13)).toHaveValue('40');

    await paste(0, '\t\r\n\t\r\n');
    await cells.nth(0).press('Control+z');
    await expect(cells.nth(0)).toHaveValue(say.shown);
    await paste(0, '\t\r\n\t\r\n');
    await page.getByRole('button', { name: say.save, exact: true }).click();
    await expect(page.getByText(say.cleared)).toBeVisible();
    await page.reload();
    await expect(cells.nth(0)).toHaveValue('');
    await context.close();
  });
}
