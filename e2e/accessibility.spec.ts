import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signInToExample } from './sign-in';

const pages = [
  '',
  '?explain=win_rate',
  '?period=2019',
  '/metrics',
  '/metrics?data=without',
  '/metrics/win_rate',
  '/metrics/win_rate?by=source&and=person&left=Referral&right=Partner',
  '/metrics/gross_revenue?pair=opportunities_created&lag=1',
  '/metrics/calls_made',
  '/metrics/new',
  '/metrics/own',
  '/data',
  '/data/import',
  '/data/feeds',
  '/data/pulls',
  '/data/log',
  '/data/log?of=measurement',
  '/data/measurements?metric=website_visits&metric=followers',
  '/people',
  '/people/teams',
  '/settings',
  '/settings/members',
  '/settings/exchange-rates',
  '/settings/audit',
];

async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await seriousFindings(page), path).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1320, 380]) {
    test(`every page is accessible, ${colorScheme}, ${String(width)} px`, async ({ browser }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        locale: width === 380 ? 'fr-FR' : 'en-US',
      });
      const page = await context.newPage();
      for (const path of ['/sign-in', '/sign-up']) await expectAccessible(page, path);
      const board = await signInToExample(page, 'owner');
      for (const path of pages) await expectAccessible(page, `${board}${path}`);
      await expectAccessible(page, '/account');
      await context.close();
    });
  }
}
