import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';

const account = z.object({ email: z.string(), password: z.string(), path: z.string() });
const signIns = account.extend({ others: z.array(account.extend({ role: z.string() })) });

type Role = 'owner' | 'executive' | 'manager' | 'rep';

/** The example organisation's account of a role, as `npm start` left it in the data folder. */
export function exampleAccount(role: Role): z.infer<typeof account> {
  const folder = process.env.JALON_E2E_DATA_DIR ?? '.jalon';
  const found = signIns.parse(
    JSON.parse(readFileSync(join(folder, 'example-sign-in.json'), 'utf8')),
  );
  if (role === 'owner') return found;
  const other = found.others.find((each) => each.role === role);
  if (!other) throw new Error(`The example has no ${role}`);
  return other;
}

/** Signs in through the page and waits for the example's board. */
export async function signInToExample(page: Page, role: Role): Promise<string> {
  const { email, password, path } = exampleAccount(role);
  await page.goto(path);
  // the browser's language rather than the account's
  const language = await page.evaluate(() => navigator.language.slice(0, 2));
  await page
    .context()
    .addCookies([
      { name: 'jalon-locale', value: language, url: new URL('/', page.url()).toString() },
    ]);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname === path);
  return path;
}
