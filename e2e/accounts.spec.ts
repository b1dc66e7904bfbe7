import { expect, test, type Browser, type Page } from '@playwright/test';

test.use({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });

let made = 0;
/** A word that no other run or test uses. */
function unique(): string {
  made += 1;
  return `${Date.now().toString(36)}${process.pid.toString(36)}${made}`;
}

interface Account {
  readonly email: string;
  readonly password: string;
}

async function signUp(page: Page, company: string): Promise<Account & { path: string }> {
  const word = unique();
  const account = { email: `jeanne-${word}@exemple.fr`, password: `cuivre ${word} tulipe` };
  await page.goto('/sign-up');
  await page.getByLabel('Entreprise').fill(`${company} ${word}`);
  await page.getByLabel('Votre nom').fill('Jeanne Morel');
  await page.getByLabel('Adresse e-mail').fill(account.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByLabel('Devise')).toHaveValue('EUR');
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.waitForURL(new RegExp(`/${company.toLowerCase()}-[^/]+$`));
  return { ...account, path: new URL(page.url()).pathname };
}

async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  return context.newPage();
}

test('an invitation makes a member once, with the rights of the role, until removed', async ({
  page,
  browser,
}) => {
  const { path } = await signUp(page, 'Papeterie');
  await page.goto(`${path}/settings/members`);
  await page.getByRole('button', { name: 'Inviter un membre' }).click();
  const email = `karim-${unique()}@exemple.fr`;
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Rôle').selectOption({ label: 'Commercial' });
  await page.getByRole('button', { name: 'Créer le lien' }).click();
  const link = await page.getByLabel(`Lien d’invitation pour ${email}`).inputValue();
  await page.getByRole('button', { name: 'Terminé' }).click();

  const invited = await freshPage(browser);
  await invited.goto(link);
  await expect(invited.getByText('Jeanne Morel invite')).toBeVisible();
  await invited.getByLabel('Votre nom').fill('Karim Benali');
  await invited.getByLabel('Mot de passe', { exact: true }).fill(`ardoise ${unique()} pluie`);
  await invited.getByRole('button', { name: 'Créer mon compte et rejoindre' }).click();
  await invited.waitForURL((url) => url.pathname === path);
  await expect(invited.getByRole('navigation').first()).toBeVisible();
  await expect(invited.getByRole('link', { name: 'Réglages' })).toHaveCount(0);
  await invited.goto(`${path}/settings/members`);
  await expect(invited.getByText('Inviter un membre')).toHaveCount(0);

  const late = await freshPage(browser);
  await late.goto(link);
  await expect(late.getByText('L’invitation a déjà été acceptée.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Modifier Karim Benali' }).click();
  await page.getByRole('button', { name: 'Retirer Karim Benali' }).click();
  await expect(page.getByText('Karim Benali')).toHaveCount(0);
  const gone = await invited.goto(path);
  expect(gone?.status()).toBe(404);
});

test('a session that is ended elsewhere ends at once', async ({ page, browser }) => {
  const account = await signUp(page, 'Reliure');
  const elsewhere = await freshPage(browser);
  await elsewhere.goto(account.path);
  await elsewhere.waitForURL(/\/sign-in/);
  await signIn(elsewhere, account);
  await elsewhere.waitForURL((url) => url.pathname === account.path);

  await page.goto('/account');
  await page.getByRole('button', { name: 'Mettre fin à toutes les autres' }).click();
  await expect(page.getByRole('button', { name: 'Mettre fin à toutes les autres' })).toHaveCount(0);

  await elsewhere.goto(account.path);
  await elsewhere.waitForURL(/\/sign-in/);
  await page.goto(account.path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Reliure');
});

test('a wrong password and an unknown account get the same answer', async ({ page, browser }) => {
  const account = await signUp(page, 'Gravure');
  const stranger = await freshPage(browser);
  await stranger.goto('/sign-in');
  const answers: string[] = [];
  for (const email of [account.email, `personne-${unique()}@exemple.fr`]) {
    await signIn(stranger, { email, password: 'pas le bon mot de passe' });
    const alert = stranger.getByText('ne correspondent pas');
    await expect(alert).toBeVisible();
    answers.push(await alert.innerText());
    await stranger.reload();
  }
  expect(answers[0]).toBe(answers[1]);
});

test('somebody in two organisations switches between them, and sees one at a time', async ({
  page,
}) => {
  const first = await signUp(page, 'Verrerie');
  await page.goto(`${first.path}/people/teams`);
  await page.getByRole('button', { name: 'Ajouter une équipe' }).click();
  await page.getByLabel('Équipe', { exact: true }).fill('Équipe de la verrerie');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByText('Équipe de la verrerie').first()).toBeVisible();

  await page.goto('/account/new-organisation');
  const second = `Faïencerie ${unique()}`;
  await page.getByLabel('Nom', { exact: true }).fill(second);
  await page.getByRole('button', { name: 'Créer l’organisation' }).click();
  await page.waitForURL(/\/faiencerie-[^/]+$/);
  await page.goto(`${new URL(page.url()).pathname}/people/teams`);
  await expect(page.getByText('Équipe de la verrerie')).toHaveCount(0);

  await page.getByRole('button', { name: second }).first().click();
  await page.getByRole('menuitem', { name: /Verrerie/ }).click();
  await page.waitForURL((url) => url.pathname === first.path);
});
