import { afterAll, beforeAll, expect, test } from 'vitest';
import { DomainError } from '@/server/platform/domain-error';
import { ImportHarness } from '@/test/factories/import-harness';
import { configureImport } from './configure-import';
import { readImport } from './read-import';
import { submitImport } from './submit-import';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

const contacts = `Record ID,First Name,Last Name,Email,Contact owner,Create Date,Lifecycle Stage,Associated Company
51,Erlich,Bachman,erlich@aviato.example,Ann Lee,2017-01-02 10:00,Subscriber,Aviato
52,,Hendricks,,Ann Lee,2017-01-05 08:00,Marketing Qualified Lead,
`;

const leads = () =>
  house.rows(`select external_id as id, name, lifecycle_stage as stage from lead
    where organisation_id = $1 order by 1`);

test('an export of HubSpot is read with its words, and the same again is unchanged', async () => {
  const draft = await house.draft(contacts);
  expect(draft).toMatchObject({
    recordType: 'lead',
    product: 'HubSpot',
    mapping: { name: 'First Name + Last Name', lifecycleStage: 'Lifecycle Stage' },
    questions: [],
  });
  await house.start(draft.id);
  expect((await house.run(draft.id)).counts).toMatchObject({ created: 2, rejected: 0 });
  expect(await leads()).toEqual([
    { id: '51', name: 'Erlich Bachman', stage: 'lead' },
    { id: '52', name: 'Hendricks', stage: 'mql' },
  ]);
  const again = await house.import(contacts);
  expect(again.mapping.name).toBe('First Name + Last Name');
  expect(again.counts).toMatchObject({ unchanged: 2, updated: 0, created: 0 });
});

test('what a person says a value means goes before the product’s own words', async () => {
  await house.import(contacts, { aliases: { lifecycleStage: { Subscriber: 'customer' } } });
  expect(await leads()).toMatchObject([{ stage: 'customer' }, { stage: 'mql' }]);
});

test('two columns for one field are asked about, and the answer is remembered', async () => {
  const file = 'Deal ID,Reference,Stage,Close date\nA1,R1,Won,2017-02-01\n';
  const id = await house.upload(file);
  const asked = await readImport(house.org, id);
  expect(asked).toMatchObject({
    recordType: 'deal',
    findings: null,
    questions: [{ kind: 'column', field: 'externalId', columns: ['Deal ID', 'Reference'] }],
  });
  await expect(house.start(id)).rejects.toThrow('questionsOpen');
  await configureImport({
    org: house.org,
    id,
    recordType: 'deal',
    mapping: { ...asked.mapping, externalId: 'Reference' },
    options: { ...asked.options, undecided: {} },
  });
  await house.start(id);
  expect((await house.run(id)).counts.created).toBe(1);
  expect(await house.count('deal', `external_id = 'R1'`)).toBe(1);
  const next = await readImport(house.org, await house.upload(file));
  expect(next).toMatchObject({ mapping: { externalId: 'Reference' }, questions: [] });
});

test('a program that names no columns is told which ones fit alike', async () => {
  const id = await house.upload('Deal ID,Reference,Stage\nA1,R1,New\n');
  const actor = { kind: 'token', id: house.member.id } as const;
  const submitted = submitImport({ org: house.org, actor, id, recordType: 'deal', options: {} });
  const refusal: unknown = await submitted.catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DomainError);
  expect(refusal).toMatchObject({
    code: 'dataset.errors.fieldUndecided',
    field: 'mapping.externalId',
    params: { columns: 'Deal ID, Reference' },
  });
});

test('a file that several record types explain alike is asked about', async () => {
  const id = await house.upload('Customer,Date,Amount,Invoice number\nAviato,2017-02-01,10,F1\n');
  const { recordType, questions } = await readImport(house.org, id);
  expect(recordType).toBeNull();
  expect(questions[0]).toMatchObject({ kind: 'recordType' });
  const [question] = questions;
  const candidates = question?.kind === 'recordType' ? question.candidates : [];
  expect(candidates).toEqual(expect.arrayContaining(['invoice', 'refund', 'payment']));
});
