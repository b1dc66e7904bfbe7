import { orgProcedure, router } from '@/server/api/trpc';
import { importIdSchema } from './dataset.schemas';
import {
  createRecordSchema,
  deleteChosenSchema,
  editRecordSchema,
  findNamesSchema,
  listRecordsSchema,
  recordIdSchema,
} from './record.schemas';
import { createRecord } from './records/create-record';
import { deleteChosen } from './records/delete-chosen';
import { editRecord } from './records/edit-record';
import { findNames } from './records/find-names';
import { listRecords } from './records/list-records';
import { readRecord } from './records/read-record';
import { undoImport } from './undo/undo-import';

export const recordRouter = router({
  list: orgProcedure('record:browse')
    .input(listRecordsSchema)
    .query(({ ctx, input }) => listRecords(ctx.org, ctx.clock, input)),

  read: orgProcedure('record:browse')
    .input(recordIdSchema)
    .query(({ ctx, input }) => readRecord(ctx.org, ctx.clock, input.type, input.id)),

  names: orgProcedure('record:edit')
    .input(findNamesSchema)
    .query(({ ctx, input }) => findNames(ctx.org, input)),

  edit: orgProcedure('record:edit')
    .input(editRecordSchema)
    .mutation(({ ctx, input }) => editRecord(input, ctx)),

  create: orgProcedure('record:edit')
    .input(createRecordSchema)
    .mutation(({ ctx, input }) => createRecord(input, ctx)),

  remove: orgProcedure('record:edit')
    .input(deleteChosenSchema)
    .mutation(({ ctx, input }) => deleteChosen(input, ctx)),

  /** takes back an edit or a deletion; records changed since make it a conflict */
  undo: orgProcedure('record:edit')
    .input(importIdSchema)
    .mutation(({ ctx, input }) => undoImport({ ...ctx, id: input.id, changed: null })),
});
