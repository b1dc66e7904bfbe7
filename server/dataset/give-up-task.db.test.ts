import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, ImportHarness } from '@/test/factories/import-harness';
import { importDeadJob } from './dataset.jobs';
import { giveUpTask } from './give-up-task';
import { readImport } from './read-import';
import { resumeImport } from './resume-import';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

const file = (prefix: string) =>
  `deal id,owner,stage,created\n${prefix}1,Ann,New,2018-01-02\n${prefix}2,Ann,New,2018-01-03\n`;
const stateOf = (id: string) =>
  house.rows(
    `select status, check_status, undo_state, retry_state, failure ->> 'code' as code,
       undo_failure ->> 'code' as undo_code, retry_failure ->> 'code' as retry_code
     from import where organisation_id = $1 and id = '${id}'`,
  );

describe('a task that was interrupted again and again', () => {
  test('ends its import, which can be gone on with', async () => {
    const { id } = await house.draft(file('G'), {}, 'deal');
    await house.start(id);
    await importDeadJob.run(
      { organisationId: house.org.id, importId: id, task: 'run' },
      { id: 'dead', signal: new AbortController().signal },
    );
    expect(await readImport(house.org, id)).toMatchObject({
      status: 'failed',
      failure: { code: 'dataset.errors.interrupted' },
    });
    const actor = { kind: 'member', id: house.member.id } as const;
    await resumeImport({ org: house.org, actor, id });
    expect(await house.run(id)).toMatchObject({ status: 'completed', counts: { created: 2 } });
    await giveUpTask(house.org.id, id, 'run', clock);
    expect(await readImport(house.org, id)).toMatchObject({ status: 'completed', failure: null });
  });

  test('says so of an undo and a retry, and of nothing that no longer waits', async () => {
    const { id } = await house.draft(file('H'), {}, 'deal');
    await house.start(id);
    await house.run(id);
    for (const task of ['undo', 'retry', 'check'] as const) {
      await giveUpTask(house.org.id, id, task, clock);
    }
    const [ended] = await stateOf(id);
    expect(ended).toMatchObject({ status: 'completed', code: null, undo_code: null });
    await house.rows(
      `update import set undo_state = 'queued', retry_state = 'queued'
       where organisation_id = $1 and id = '${id}'`,
    );
    await giveUpTask(house.org.id, id, 'undo', clock);
    await giveUpTask(house.org.id, id, 'retry', clock);
    expect(await stateOf(id)).toMatchObject([
      {
        status: 'completed',
        undo_state: 'failed',
        undo_code: 'dataset.errors.interrupted',
        retry_state: 'failed',
        retry_code: 'dataset.errors.interrupted',
      },
    ]);
  });

  test('ends the check of a draft', async () => {
    const { id } = await house.draft(file('I'), {}, 'deal');
    await giveUpTask(house.org.id, id, 'check', clock);
    expect(await stateOf(id)).toMatchObject([
      { status: 'draft', check_status: 'failed', code: 'dataset.errors.interrupted' },
    ]);
  });
});
