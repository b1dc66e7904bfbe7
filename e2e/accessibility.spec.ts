import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
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
  '/data/records/deal',
  '/data/records/deal/new',
  '/data/records/customer?q=nobody+has+this+name',
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
  '/settings/tokens',
  '/settings/archive',
];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1320, 380]) {
    test(`every page is accessible, ${colorScheme}, ${String(width)} px`, async ({ browser }) => {
      test.setTimeout(360_000);
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        locale: width === 380 ? 'fr-FR' : 'en-US',
      });
      const page = await context.newPage();
      for (const path of ['/sign-in', '/sign-up', '/developers']) await open(page, path);
      const board = await signInToExample(page, 'owner');
      for (const path of pages) await open(page, `${board}${path}`);
      await open(page, '/account');
      await context.close();
    });
  }
}
