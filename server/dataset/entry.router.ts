import { orgProcedure, router } from '@/server/api/trpc';
import {
  activitySchema,
  changeActivitySchema,
  entryIdSchema,
  findSubjectsSchema,
  measurementSchema,
  readGridSchema,
  saveGridSchema,
  undoEntrySchema,
} from './entry/entry.schemas';
import { findSubjects } from './entry/find-subjects';
import { listOwnEntries } from './entry/list-own-entries';
import { changeActivity, logActivity } from './entry/log-activity';
import { listMeasuredScopes, logMeasurement } from './entry/log-measurement';
import { removeEntry, undoEntry } from './entry/own-entry';
import { readGrid } from './entry/read-grid';
import { readLogForm } from './entry/read-log-form';
import { saveGrid } from './entry/save-grid';

export const entryRouter = router({
  form: orgProcedure('activity:log').query(({ ctx }) =>
    readLogForm(ctx.org, ctx.member, ctx.clock),
  ),

  own: orgProcedure('activity:log').query(({ ctx }) =>
    listOwnEntries(ctx.org, ctx.member, ctx.clock),
  ),

  subjects: orgProcedure('activity:log')
    .input(findSubjectsSchema)
    .query(({ ctx, input }) => findSubjects(ctx.org, ctx.member, input)),

  logActivity: orgProcedure('activity:log')
    .input(activitySchema)
    .mutation(({ ctx, input }) => logActivity(input, ctx)),

  changeActivity: orgProcedure('activity:log')
    .input(changeActivitySchema)
    .mutation(({ ctx, input }) => changeActivity(input, ctx)),

  remove: orgProcedure('activity:log')
    .input(entryIdSchema)
    .mutation(({ ctx, input }) => removeEntry(input, ctx)),

  undo: orgProcedure('activity:log')
    .input(undoEntrySchema)
    .mutation(({ ctx, input }) => undoEntry(input, ctx)),

  scopes: orgProcedure('measurement:enter').query(({ ctx }) =>
    listMeasuredScopes(ctx.org, ctx.member),
  ),

  logMeasurement: orgProcedure('measurement:enter')
    .input(measurementSchema)
    .mutation(({ ctx, input }) => logMeasurement(input, ctx)),

  grid: orgProcedure('measurement:enter')
    .input(readGridSchema)
    .query(({ ctx, input }) => readGrid(input, ctx)),

  saveGrid: orgProcedure('measurement:enter')
    .input(saveGridSchema)
    .mutation(({ ctx, input }) => saveGrid(input, ctx)),
});
