import { expect, test, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { signUpCompany } from './sign-up-company';

const started = z.object({ id: z.uuid(), status: z.literal('queued') });
const state = z.object({ status: z.string(), counts: z.record(z.string(), z.number()) });
const values = z.object({
  metrics: z.array(z.object({ points: z.array(z.object({ value: z.string().nullable() })) })),
});

const deals = `externalId,stage,amount,createdAt,closedAt
rest-1,Won,0.10,1950-01-01,1950-02-01
rest-2,Won,0.20,1950-01-01,1950-03-01
rest-3,Lost,9,1950-01-01,1950-03-02
`;

async function importedBy(request: APIRequestContext, headers: Record<string, string>) {
  const file = { name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(deals) };
  const sent = await request.post('/api/v1/imports', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    multipart: { file, recordType: 'deal' },
  });
  expect(sent.status()).toBe(202);
  const { id } = started.parse(await sent.json());
  const read = async () =>
    state.parse(await (await request.get(`/api/v1/imports/${id}`, { headers })).json());
  await expect.poll(async () => (await read()).status).toBe('completed');
  return read();
}

test('a program gets a token, sends deals and reads exact figures, until the token is revoked', async ({
  page,
  request,
}) => {
  const path = await signUpCompany(page, 'Machines');
  await page.goto(`${path}/settings/tokens`);
  await page.getByRole('button', { name: /Create a token|Créer un jeton/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Warehouse');
  await page.getByRole('radio').last().check();
  await page.getByRole('button', { name: /Create the token|Créer le jeton/ }).click();
  const token = await page
    .getByRole('textbox', { name: /Token of Warehouse|Jeton de Warehouse/ })
    .inputValue();
  const headers = { authorization: `Bearer ${token}` };

  expect(await importedBy(request, headers)).toMatchObject({ counts: { read: 3, rejected: 0 } });
  const answer = await request.get(
    '/api/v1/metrics/values?metrics=gross_revenue,win_rate&grain=year&from=1950-01-01&to=1951-01-01',
    { headers },
  );
  const { metrics } = values.parse(await answer.json());
  expect(metrics.map(({ points }) => points[0]?.value)).toEqual([
    '0.30',
    expect.stringMatching(/^0\.6666666666\d*$/),
  ]);

  await page.getByRole('button', { name: /^(Done|Terminé)$/ }).click();
  await page
    .getByRole('button', { name: /Warehouse/ })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Revoke Warehouse|Révoquer Warehouse/ })
    .click();
  await expect
    .poll(async () => (await request.get('/api/v1/metrics', { headers })).status())
    .toBe(401);
});
