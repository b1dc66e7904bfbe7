import type { Page } from '@playwright/test';

const words = {
  en: {
    company: 'Company',
    name: 'Your name',
    email: 'E-mail',
    password: 'Password',
    next: 'Continue',
    create: 'Create the account',
  },
  fr: {
    company: 'Entreprise',
    name: 'Votre nom',
    email: 'E-mail',
    password: 'Mot de passe',
    next: 'Continuer',
    create: 'Créer le compte',
  },
} as const;

/** Signs a new company up in the browser's language; gives the address of its organisation. */
export async function signUpCompany(page: Page, name: string): Promise<string> {
  const unique = Date.now().toString(36);
  await page.goto('/sign-up');
  const isFrench = await page.evaluate(() => navigator.language.startsWith('fr'));
  const t = isFrench ? words.fr : words.en;
  await page.getByLabel(t.company).fill(`${name} ${unique}`);
  await page.getByLabel(t.name).fill('Dana Whitfield');
  await page.getByLabel(t.email).fill(`dana-${unique}@${name.toLowerCase()}.example`);
  await page.getByLabel(t.password, { exact: true }).fill(`tulip harbour ${unique} copper`);
  await page.getByRole('button', { name: t.next }).click();
  await page.getByRole('button', { name: t.create }).click();
  await page.waitForURL(new RegExp(`/${name.toLowerCase()}-[^/]+$`));
  return new URL(page.url()).pathname;
}
