import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DomainError } from '@/server/platform/domain-error';
import { ImportHarness, clock } from '@/test/factories/import-harness';
import { cancelImport } from './cancel-import';
import { eachRejection } from './list-rejections';
import { readImport } from './read-import';
import { runImport } from './run-import';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

const header = 'deal id,owner,stage,created,closed,amount\n';
const won = (id: string, amount = '10') => `${id},Ann,Won,2017-01-01,2017-02-01,${amount}\n`;

async function reasonsOf(id: string) {
  const found: [number, string, string | null][] = [];
  for await (const rows of eachRejection(house.org.id, id)) {
    for (const { row, reasons } of rows) {
      for (const { code, column } of reasons) found.push([row, code, column]);
    }
  }
  return found;
}

const refusal = (content: string | Uint8Array) =>
  house.upload(content).then(
    () => null,
    (error: unknown) =>
      error instanceof DomainError ? { code: error.code, ...error.params } : error,
  );

describe('bad rows', () => {
  const file = `${header}${won('B1')}B2,Ann,Won,2017-01-01,,5\nB3,Ann,New,2017-02-30,,\n${won('B1')}${won('B5')}B6,Ann\n`;

  test('never stop the good ones, and keep their reasons and cells', async () => {
    const draft = await house.draft(file);
    expect(draft.findings).toMatchObject({ rows: 6, accepted: 2, rejected: 4 });
    expect(await house.count('deal')).toBe(0);
    await house.start(draft.id);
    const done = await house.run(draft.id);
    expect(done).toMatchObject({
      status: 'completed',
      counts: { read: 6, created: 2, updated: 0, unchanged: 0, rejected: 4 },
      alsoCreated: { person: 1 },
    });
    expect(await reasonsOf(done.id)).toEqual([
      [3, 'closedWithoutDate', 'closed'],
      [4, 'impossibleDate', 'created'],
      [5, 'duplicateId', 'deal id'],
      [7, 'tooFewCells', null],
    ]);
  });

  test('with all or nothing, undo the good ones', async () => {
    const before = await house.count('deal');
    const done = await house.import(`${header}${won('N1')}N2,Ann,Won,2017-01-01,,5\n`, {
      isAllOrNothing: true,
    });
    expect(done).toMatchObject({
      status: 'failed',
      failure: { code: 'dataset.errors.rowsRejected', params: { count: 1 } },
      counts: { read: 2, created: 0, updated: 0, unchanged: 0, rejected: 1 },
    });
    expect(await house.count('deal')).toBe(before);
    const good = await house.import(`${header}${won('N1')}${won('N2')}`, { isAllOrNothing: true });
    expect(good).toMatchObject({ status: 'completed', counts: { read: 2, created: 2 } });
  });
});

describe('a second file', () => {
  test('changes what differs in its columns, and nothing else', async () => {
    await house.import(`${header}${won('U1')}${won('U2')}${won('U3')}`);
    const done = await house.import(
      'deal id,stage,close date,amount\nU1,Won,2017-02-01,10\nU2,Won,2017-02-01,12.50\nU4,New,,\n',
    );
    expect(done.counts).toEqual({ read: 3, created: 1, updated: 1, unchanged: 1, rejected: 0 });
    const rows = await house.rows<{ id: string; owner: string | null; row: number | null }>(
      `select d.external_id as id, p.name as owner, d.changed_import_row as row
       from deal d left join person p on p.id = d.owner_id
       where d.organisation_id = $1 and d.external_id in ('U1', 'U2') order by 1`,
    );
    expect(rows).toEqual([
      { id: 'U1', owner: 'Ann', row: null },
      { id: 'U2', owner: 'Ann', row: 3 },
    ]);
  });

  test('ids that differ in case are different', async () => {
    const done = await house.import(`${header}${won('case')}${won('CASE')}`);
    expect(done.counts.created).toBe(2);
  });
});

describe('unknown names', () => {
  const file = `${header}X1,Bob Unknown,New,,,\nX2,Ann,New,,,\n`;
  test('reject their rows', async () => {
    const draft = await house.draft(file, { references: 'reject' });
    expect(draft.findings).toMatchObject({ accepted: 1, rejected: 1 });
    await house.start(draft.id);
    const done = await house.run(draft.id);
    expect(done.counts).toMatchObject({ created: 1, rejected: 1 });
    expect(await reasonsOf(done.id)).toEqual([[2, 'unknownReference', 'owner']]);
  });
  test('stay empty, or are created', async () => {
    await house.import(file, { references: 'empty' });
    expect(await house.count('deal', `external_id = 'X1' and owner_id is null`)).toBe(1);
    const done = await house.import(file, { references: 'create' });
    expect(done.counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await house.count('person', `name = 'Bob Unknown'`)).toBe(1);
  });
  test('a name that two records bear is nobody’s', async () => {
    await house.import('person id,name\nP1,Twin\nP2,Twin\n', {}, 'person');
    const done = await house.import(`${header}T1,Twin,New,,,\nT2,P2,New,,,\n`);
    expect(done.counts).toMatchObject({ created: 1, rejected: 1 });
    expect(await reasonsOf(done.id)).toEqual([[2, 'ambiguousReference', 'owner']]);
  });
  test('a parent may be any row of the file, by id or name, and one outside is refused', async () => {
    const done = await house.import(
      'customer id,name,parent company\nC1,North,C3\nC2,South,East\nC3,East,\nC4,West,Nowhere\n',
      { references: 'reject' },
      'customer',
    );
    expect(done.counts).toEqual({ read: 4, created: 3, updated: 0, unchanged: 0, rejected: 1 });
    const parents = await house.rows(
      `select c.name, p.external_id as parent from customer c left join customer p on p.id = c.parent_id
       where c.organisation_id = $1 and c.external_id like 'C_' order by 1`,
    );
    expect(parents).toEqual([
      { name: 'East', parent: null },
      { name: 'North', parent: 'C3' },
      { name: 'South', parent: 'C3' },
    ]);
  });
});

describe('people', () => {
  test('who move leave the old team on the day of the import', async () => {
    await house.import(
      'name,team,manager\nEve,Red,Max\nKim,Red,Max\n',
      { managers: 'leadTeam' },
      'person',
    );
    const moved = await house.import('name,team\nEve,Blue\nKim,Red\n', {}, 'person');
    expect(moved.counts).toEqual({ read: 2, created: 0, updated: 1, unchanged: 1, rejected: 0 });
    const memberships = await house.rows(
      `select p.name, t.name as team, m.from_on::text, m.to_on::text from team_membership m
       join person p on p.id = m.person_id join team t on t.id = m.team_id
       where m.organisation_id = $1 order by 1, 3 nulls first`,
    );
    expect(memberships).toEqual([
      { name: 'Eve', team: 'Red', from_on: null, to_on: '2018-01-15' },
      { name: 'Eve', team: 'Blue', from_on: '2018-01-15', to_on: null },
      { name: 'Kim', team: 'Red', from_on: null, to_on: null },
      { name: 'Max', team: 'Red', from_on: null, to_on: null },
    ]);
  });
});

describe('a run that ends early', () => {
  const rows = Array.from({ length: 45_000 }, (_, index) => won(`R${index}`, String(index))).join(
    '',
  );

  test('goes on after the last saved batch: no row lost, none twice', async () => {
    const { id } = await house.draft(header + rows);
    await house.start(id);
    const abort = new AbortController();
    // the worker is told to stop once the first batch is saved
    const watch = setInterval(() => {
      void readImport(house.org, id).then(({ counts }) => {
        if (counts.read > 0) abort.abort();
      });
    }, 20);
    const stopped = runImport({
      organisationId: house.org.id,
      importId: id,
      clock,
      signal: abort.signal,
    });
    await expect(stopped).rejects.toThrow('goes on');
    clearInterval(watch);
    const between = await readImport(house.org, id);
    expect(between.status).toBe('running');
    expect([20_000, 40_000]).toContain(between.counts.read);
    expect(await house.count('deal', `external_id like 'R%'`)).toBe(between.counts.created);
    const done = await house.run(id);
    expect(done).toMatchObject({
      status: 'completed',
      counts: { read: 45_000, created: 45_000, updated: 0, unchanged: 0, rejected: 0 },
    });
    expect(await house.count('deal', `external_id like 'R%'`)).toBe(45_000);
  }, 60_000);

  test('when cancelled keeps what was saved and writes no more', async () => {
    const { id } = await house.draft(header + rows.replaceAll('R', 'K'));
    await house.start(id);
    const run = runImport({ organisationId: house.org.id, importId: id, clock });
    const actor = { kind: 'member', id: house.member.id } as const;
    await cancelImport({ org: house.org, actor, clock, id });
    await run;
    const { status, counts } = await readImport(house.org, id);
    expect(status).toBe('cancelled');
    expect(await house.count('deal', `external_id like 'K%'`)).toBe(counts.created);
    expect(counts.read).toBeLessThan(45_000);
    expect(await house.count('audit_entry', `action = 'import.cancelled'`)).toBe(1);
  }, 60_000);
});

describe('files', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['empty', '', { code: 'dataset.errors.emptyFile' }],
    ['binary', Buffer.from([0x1f, 0x8b, 0, 1]), { code: 'dataset.errors.binaryFile' }],
    ['archive', 'PK\x03\x04', { code: 'dataset.errors.workbookDamaged', part: 'archive' }],
    ['no rows', 'id,name\n', { code: 'dataset.errors.noRows' }],
    [
      'no header',
      'A1,2017-01-01\nA2,2017-01-02\n',
      { code: 'dataset.errors.noHeader', row: 1, found: '2017-01-01' },
    ],
    [
      'twice the same name',
      'id,id\n1,2\n',
      { code: 'dataset.errors.duplicateHeader', name: 'id', first: 1, second: 2 },
    ],
    [
      '10,000 columns',
      `${'a,'.repeat(9_999)}a\n1\n`,
      { code: 'dataset.errors.tooManyColumns', row: 1, limit: 500 },
    ],
    [
      'a huge cell',
      `id,name\n1,${'x'.repeat(100_001)}\n`,
      { code: 'dataset.errors.cellTooLong', row: 2, column: 2, limit: 100_000 },
    ],
    [
      'an open quote',
      'id,name\n1,"x\n2,y\n',
      { code: 'dataset.errors.unbalancedQuote', row: 2, column: 2 },
    ],
  ])('%s is refused and leaves nothing', async (_, content, expected) => {
    const before = await house.count('import');
    expect(await refusal(content)).toEqual(expected);
    expect(await house.count('import')).toBe(before);
  });

  test('an open quote far below is found before anything is written', async () => {
    const id = await house.upload(`${header}${won('Q').repeat(60_000)}Q,"Ann,New,,,\n`);
    const { checkStatus, failure, questions } = await readImport(house.org, id);
    expect({ checkStatus, failure, questions }).toEqual({
      checkStatus: 'failed',
      failure: { code: 'dataset.errors.unbalancedQuote', params: { row: 60_002, column: 2 } },
      questions: [],
    });
    await expect(house.start(id)).rejects.toThrow('dataset.errors.unreadable');
  });

  test('a format that two readings fit is asked for, never guessed', async () => {
    const id = await house.upload(`${header}A,Ann,New,03/04/2021,,1.234\n`);
    expect((await readImport(house.org, id)).questions).toEqual([
      { kind: 'dateFormat', example: '03/04/2021', isMixed: false },
      { kind: 'decimal', example: '1.234', isMixed: false },
    ]);
    await expect(house.start(id)).rejects.toThrow('dataset.errors.questionsOpen');
    const done = await house.import(`${header}A,Ann,New,03/04/2021,,1.234\n`, {
      dateFormat: 'mdy',
      decimal: ',',
    });
    expect(done.counts.created).toBe(1);
    expect(
      await house.count(
        'deal',
        `external_id = 'A' and created_on = '2021-03-04' and amount = 1234`,
      ),
    ).toBe(1);
  });

  test('Windows-1252, semicolons and French words', async () => {
    const file =
      'Référence;Commercial;Étape;Date de clôture;Montant HT\r\nF1;Élodie;Gagnée;31/12/2017;1 234,50\r\n';
    const done = await house.import(Buffer.from(file, 'latin1'));
    expect(done).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      counts: { created: 1 },
    });
    expect(
      await house.count(
        'deal',
        `external_id = 'F1' and status = 'won' and amount = 1234.5 and closed_on = '2017-12-31'`,
      ),
    ).toBe(1);
    expect(await house.count('person', `name = 'Élodie'`)).toBe(1);
  });
});
