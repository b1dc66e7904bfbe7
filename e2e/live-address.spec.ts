import { expect, test } from '@playwright/test';
import { signInToExample } from './sign-in';

test('a live address of a metric’s table answers without signing in, until it is ended', async ({
  page,
  playwright,
}) => {
  const path = await signInToExample(page, 'owner');
  await page.goto(`${path}/data/feeds?metric=win_rate&grain=quarter&by=product`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^(Name|Nom)/ }).fill('Forecast');
  await page.getByRole('button', { name: /Make the address|Créer l’adresse/ }).click();
  const address = await page
    .getByRole('textbox', { name: /The address of Forecast|L’adresse de Forecast/ })
    .inputValue();

  // nobody is signed in there
  const stranger = await playwright.request.newContext();
  const answer = await stranger.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const [head, first] = (await answer.text()).split('\r\n');
  expect(head).toBe(
    'metric,variant,unit,currency,period,firstDay,lastDay,isToDate,productId,product,value,numerator,denominator,reason',
  );
  expect(first).toMatch(/^win_rate,\w+,percent,,/);
  const etag = answer.headers().etag ?? '';
  const again = await stranger.get(address, { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);

  await page.getByRole('button', { name: /^(Done|Terminé)$/ }).click();
  await page
    .getByRole('button', { name: /(End|Mettre fin à) Forecast/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: /(End|Mettre fin à) Forecast/ }).click();
  await expect.poll(async () => (await stranger.get(address)).status()).toBe(404);
  await stranger.dispose();
});
