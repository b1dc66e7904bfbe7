import { z } from 'zod';
import { orgProcedure, router } from '@/server/api/trpc';
import { cancelImport } from './cancel-import';
import { chooseRecordType } from './choose-record-type';
import { chooseSheet } from './choose-sheet';
import { configureImport } from './configure-import';
import {
  configureImportSchema,
  importIdSchema,
  readAsSchema,
  recordTypes,
  rejectionsSchema,
} from './dataset.schemas';
import { setRhythmSchema } from './freshness/freshness.schemas';
import { setRhythm } from './freshness/set-rhythm';
import { listImports } from './list-imports';
import { listRecordTypes } from './list-record-types';
import { listRejections } from './list-rejections';
import { readFileAs } from './read-file-as';
import { readImport, readReferenceNames } from './read-import';
import { requestCheck } from './request-check';
import { resumeImport } from './resume-import';
import { startImport } from './start-import';

export const datasetRouter = router({
  recordTypes: orgProcedure('record:read').query(({ ctx }) => listRecordTypes(ctx.org, ctx.clock)),

  setRhythm: orgProcedure('import:run')
    .input(setRhythmSchema)
    .mutation(({ ctx, input }) => setRhythm(input, ctx)),

  imports: orgProcedure('import:read')
    .input(z.object({ cursor: z.uuid().nullable().default(null) }))
    .query(({ ctx, input }) => listImports(ctx.org, input.cursor)),

  import: orgProcedure('import:read')
    .input(importIdSchema)
    .query(({ ctx, input }) => readImport(ctx.org, input.id)),

  referenceNames: orgProcedure('import:read')
    .input(importIdSchema)
    .query(({ ctx, input }) => readReferenceNames(ctx.org, input.id)),

  rejections: orgProcedure('import:read')
    .input(rejectionsSchema)
    .query(({ ctx, input }) => listRejections(ctx.org, input.id, input.afterRow)),

  readFileAs: orgProcedure('import:run')
    .input(readAsSchema)
    .mutation(async ({ ctx, input }) => {
      await readFileAs({ ...input, org: ctx.org });
      return readImport(ctx.org, input.id);
    }),

  chooseSheet: orgProcedure('import:run')
    .input(importIdSchema.extend({ sheet: z.number().int().min(1) }))
    .mutation(async ({ ctx, input }) => {
      await chooseSheet({ ...input, org: ctx.org });
      await requestCheck(ctx.org.id, input.id);
      return readImport(ctx.org, input.id);
    }),

  chooseRecordType: orgProcedure('import:run')
    .input(importIdSchema.extend({ recordType: z.enum(recordTypes) }))
    .mutation(async ({ ctx, input }) => {
      await chooseRecordType({ ...input, org: ctx.org });
      return readImport(ctx.org, input.id);
    }),

  configureImport: orgProcedure('import:run')
    .input(configureImportSchema)
    .mutation(async ({ ctx, input }) => {
      await configureImport({ ...input, org: ctx.org });
      return readImport(ctx.org, input.id);
    }),

  checkImport: orgProcedure('import:run')
    .input(importIdSchema)
    .mutation(async ({ ctx, input }) => {
      await requestCheck(ctx.org.id, input.id, true);
      return readImport(ctx.org, input.id);
    }),

  startImport: orgProcedure('import:run')
    .input(importIdSchema)
    .mutation(({ ctx, input }) => startImport({ org: ctx.org, actor: ctx.actor, id: input.id })),

  resumeImport: orgProcedure('import:run')
    .input(importIdSchema)
    .mutation(({ ctx, input }) => resumeImport({ org: ctx.org, actor: ctx.actor, id: input.id })),

  cancelImport: orgProcedure('import:run')
    .input(importIdSchema)
    .mutation(({ ctx, input }) =>
      cancelImport({ org: ctx.org, actor: ctx.actor, clock: ctx.clock, id: input.id }),
    ),
});
