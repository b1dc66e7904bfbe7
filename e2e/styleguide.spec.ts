import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const widths = [1320, 380];
const themes = ['light', 'dark'] as const;
const pages = ['/styleguide', '/styleguide/shell'];

async function seriousFindings(page: Page, within = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  return violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}

/** What the content security policy refused, and errors of the page's own scripts. */
function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Hydration|did not match/i.test(message.text())) {
      complaints.push(message.text());
    }
  });
  return complaints;
}

for (const theme of themes) {
  for (const width of widths) {
    test(`every component is accessible, ${theme}, ${String(width)} px`, async ({ browser }) => {
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: { width, height: 900 },
        locale: 'fr-FR',
      });
      const page = await context.newPage();
      const complaints = watchConsole(page);
      for (const path of pages) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await seriousFindings(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      expect(complaints).toEqual([]);
      await context.close();
    });
  }
}

test('what opens over the page traps the keyboard and breaks no policy', async ({ page }) => {
  const complaints = watchConsole(page);
  await page.goto('/styleguide');

  for (const [button, role] of [
    ['Open dialog', 'dialog'],
    ['Open panel', 'dialog'],
    ['Open menu', 'menu'],
  ] as const) {
    const opener = page.getByRole('button', { name: button });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole(role)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole(role).locator(':focus')).toHaveCount(1);
    expect(await seriousFindings(page, `[role=${role}]`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole(role)).toHaveCount(0);
    await expect(opener).toBeFocused();
  }

  await page.getByRole('button', { name: 'What is pace?' }).focus();
  await expect(page.getByRole('tooltip')).toContainText('Actual to date');
  expect(complaints).toEqual([]);
});

test('language and appearance are remembered', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-US', colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto('/styleguide');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');

  await page.getByRole('button', { name: 'Apparence' }).click();
  await page.getByRole('menuitemradio', { name: 'Sombre' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(14, 18, 22)');
  await context.close();
});

test('every answer carries the security headers', async ({ request }) => {
  const headers = (await request.get('/styleguide')).headers();
  expect(headers['content-security-policy']).toMatch(
    /script-src 'self' 'nonce-[^']+' 'strict-dynamic'/,
  );
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});
