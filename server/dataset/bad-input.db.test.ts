import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { ImportHarness } from '@/test/factories/import-harness';
import { eachRejection } from './list-rejections';
import { readImport } from './read-import';
import { receiveFile } from './receive-file';
import { resumeImport } from './resume-import';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

const header = 'deal id,owner,stage,created,closed,amount,currency,quantity\n';

async function reasonsOf(id: string) {
  const found: unknown[] = [];
  for await (const rows of eachRejection(house.org.id, id)) {
    for (const { row, reasons } of rows) {
      for (const { code, column, params } of reasons) found.push([row, code, column, params]);
    }
  }
  return found;
}

describe('a bad cell rejects its row, and names row, column and why', () => {
  test.each<[string, string | Uint8Array, unknown[]]>([
    [
      'bytes of another encoding than the rest',
      Buffer.concat([
        Buffer.from(`${header}M1,Zoé,New,,,,,\nM2,Noël,New,,,,,\nM3,Ann,New,,,,,\nM4,`),
        Buffer.from('André', 'latin1'),
        Buffer.from(',New,,,,,\n'),
      ]),
      [[5, 'brokenCharacter', 'owner', { value: 'Andr\ufffd' }]],
    ],
    ['a NUL byte', `${header}N1,A\0nn,New,,,,,\n`, [[2, 'nulCharacter', 'owner', {}]]],
    [
      'text after a closing quote',
      `${header}"Q1"x,Ann,New,,,,,\n`,
      [[2, 'strayQuote', 'deal id', {}]],
    ],
    [
      'an impossible date',
      `${header}I1,Ann,New,2021-02-30,,,,\n`,
      [[2, 'impossibleDate', 'created', { value: '2021-02-30' }]],
    ],
    [
      'a time that the clocks skip',
      `${header}S1,Ann,New,2021-03-14 02:30,,,,\nS2,Ann,New,2021-03-14 03:30,,,,\n`,
      [[2, 'skippedTime', 'created', { value: '2021-03-14 02:30', zone: 'America/New_York' }]],
    ],
    [
      'a currency that is none',
      `${header}C1,Ann,New,,,5,ZZZ,\n`,
      [[2, 'unknownCurrency', 'currency', { value: 'ZZZ' }]],
    ],
    [
      'an id that differs in spaces only, and one in case',
      `${header}D1,Ann,New,,,,,\nD1 ,Ann,New,,,,,\n\u00a0D1,Ann,New,,,,,\nd1,Ann,New,,,,,\n`,
      [
        [3, 'duplicateId', 'deal id', { value: 'D1', firstRow: 2 }],
        [4, 'duplicateId', 'deal id', { value: 'D1', firstRow: 2 }],
      ],
    ],
    [
      'a row cut off',
      `${header}T1,Ann,New,,,,,\nT2,An`,
      [[3, 'tooFewCells', null, { expected: 8, found: 2 }]],
    ],
  ])('%s', async (_, content, reasons) => {
    const done = await house.import(content, {}, 'deal');
    expect(await reasonsOf(done.id)).toEqual(reasons);
    expect(done).toMatchObject({ status: 'completed', counts: { rejected: reasons.length } });
  });

  test('a negative quantity', async () => {
    await house.import(`${header}G1,Ann,New,,,,,\n`, {}, 'deal');
    const lines = 'deal,product,quantity\nG1,Basic,3\nG1,Basic,-3\n';
    const done = await house.import(lines, {}, 'dealLine');
    expect(await reasonsOf(done.id)).toEqual([[3, 'negative', 'quantity', { value: '-3' }]]);
    expect(done.counts).toMatchObject({ created: 1, rejected: 1 });
  });

  test('a NUL byte in a column’s name is shown, not stored', async () => {
    const draft = await house.draft('deal\0 id,deal id,stage\nH,H1,New\n', {}, 'deal');
    expect(draft.header).toEqual(['deal\ufffd id', 'deal id', 'stage']);
  });

  test('decimal commas and points in one column are asked about, then told apart', async () => {
    const content = `${header}K1,Ann,New,,,"1.234,56",,\nK2,Ann,New,,,"1,234.56",,\n`;
    const draft = await house.draft(content, {}, 'deal');
    expect(draft.questions).toEqual([{ kind: 'decimal', example: null, isMixed: true }]);
    const done = await house.import(content, { decimal: ',' }, 'deal');
    expect(await reasonsOf(done.id)).toEqual([
      [3, 'invalidNumber', 'amount', { value: '1,234.56' }],
    ]);
    expect(
      await house.rows(`select amount::text from deal
      where organisation_id = $1 and external_id = 'K1'`),
    ).toEqual([{ amount: '1234.5600' }]);
  });

  test('an id of another organisation is unknown here', async () => {
    const other = await ImportHarness.create();
    await other.import('person id,name\nforeign-1,Foreign\n', {}, 'person');
    await other.import(`${header}foreign-d,foreign-1,New,,,,,\n`, {}, 'deal');
    const [person] = await other.rows<{ id: string }>(
      'select id::text from person where organisation_id = $1',
    );
    await other.close();
    const options = { references: 'reject' } as const;
    const content = `${header}F1,foreign-1,New,,,,,\nF2,${person?.id},New,,,,,\n`;
    const done = await house.import(content, options, 'deal');
    expect(await reasonsOf(done.id)).toEqual([
      [2, 'unknownReference', 'owner', { value: 'foreign-1' }],
      [3, 'unknownReference', 'owner', { value: person?.id }],
    ]);
    const activities = 'activity id,type,date,deal\nA1,call,2021-01-01,foreign-d\n';
    const called = await house.import(activities, options, 'activity');
    expect(await reasonsOf(called.id)).toEqual([
      [2, 'unknownRecord', 'deal', { value: 'foreign-d' }],
    ]);
  });
});

describe('a file that is not what was announced', () => {
  const drafts = () => house.count('import', `status = 'draft' and not is_uploaded`);

  test.each([-1, 1])(
    'because it changed while it was sent: nothing is left of it',
    async (more) => {
      const bytes = Buffer.from(`${header}L1,Ann,New,,,,,\n`);
      async function* body() {
        yield await Promise.resolve(bytes);
      }
      const { org, member } = house;
      const clock = fixedClock('2018-01-15T09:00:00Z');
      const sent = receiveFile({
        org,
        member,
        clock,
        fileName: 'file.csv',
        contentLength: bytes.length + more,
        body: body(),
      });
      await expect(sent).rejects.toMatchObject({
        code: 'dataset.errors.uploadIncomplete',
        params: { received: bytes.length, expected: bytes.length + more },
      });
      expect(await drafts()).toBe(0);
      expect(await house.count('import_file_chunk', `bytes = '${header}'::bytea`)).toBe(0);
    },
  );
});

describe('a full disk', () => {
  const admin = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });
  beforeAll(() => admin.connect());
  afterAll(() => admin.end());

  test('ends the run with its reason and what was saved; it goes on when there is room', async () => {
    const rows = Array.from({ length: 20_500 }, (_, index) => `R${index},Ann,New,,,,,`).join('\n');
    const { id } = await house.draft(`${header}${rows}\n`, {}, 'deal');
    await house.start(id);
    await admin.query(`create function refuse_room() returns trigger language plpgsql as $$
      begin
        if new.organisation_id = '${house.org.id}' and new.external_id = 'R20400' then
          raise exception 'could not extend file: No space left on device' using errcode = '53100';
        end if;
        return new;
      end $$`);
    await admin.query(`create trigger refuse_room before insert on deal for each row
      execute function refuse_room()`);
    try {
      expect(await house.run(id)).toMatchObject({
        status: 'failed',
        failure: { code: 'dataset.errors.diskFull' },
        counts: { read: 20_000, created: 20_000 },
      });
    } finally {
      await admin.query('drop function refuse_room cascade');
    }
    const actor = { kind: 'member', id: house.member.id } as const;
    await resumeImport({ org: house.org, actor, id });
    expect(await readImport(house.org, id)).toMatchObject({ status: 'queued', failure: null });
    expect(await house.run(id)).toMatchObject({
      status: 'completed',
      counts: { read: 20_500, created: 20_500 },
    });
    expect(await house.count('deal', `external_id like 'R%'`)).toBe(20_500);
    await expect(resumeImport({ org: house.org, actor, id })).rejects.toBeInstanceOf(DomainError);
  }, 60_000);
});
