import { z } from 'zod';
import { locales } from '@/server/i18n/locales';
import { grains } from '@/server/values/period';

/** ids: English ids and the signs of machines; else the headers, names and signs of a language. */
export const headerStyles = ['ids', ...locales] as const;
export type HeaderStyle = (typeof headerStyles)[number];

export const feedGrains = grains;
const MOST_PERIODS = 400;

/** Which periods: the last ones up to today's, or those of a range of days, open at its end. */
const feedWindowSchema = z.union([
  z.object({ last: z.number().int().min(1).max(MOST_PERIODS) }),
  z
    .object({
      from: z.iso.date('feed.errors.noDay'),
      to: z.iso.date('feed.errors.noDay').nullable(),
    })
    .refine(({ from, to }) => to === null || from <= to, {
      error: 'feed.errors.reversed',
      path: ['to'],
    }),
]);

const metricsQuestion = z.object({
  kind: z.literal('metrics'),
  metrics: z.array(z.string().min(1).max(80)).min(1, 'feed.errors.metricsMissing').max(20),
  variants: z.record(z.string().max(80), z.string().max(80)).optional(),
  grain: z.enum(feedGrains),
  window: feedWindowSchema,
  by: z.array(z.string().max(40)).max(2).default([]),
  filters: z
    .array(z.object({ dimension: z.string().max(40), key: z.string().max(500).nullable() }))
    .max(10)
    .default([]),
  /** external id */
  team: z.string().max(200).optional(),
  person: z.uuid().optional(),
});

const recordsQuestion = z.object({
  kind: z.literal('records'),
  recordType: z.string().max(60),
  /** as the address of the records' list has it: filters and columns */
  search: z.string().max(4000).default(''),
});

/** What a feed answers; with the access of who made it, at each request anew. */
export const feedQuestionSchema = z.discriminatedUnion('kind', [metricsQuestion, recordsQuestion]);
export type FeedQuestion = z.infer<typeof feedQuestionSchema>;

export const createFeedSchema = z.object({
  name: z.string().trim().min(1, 'feed.errors.nameMissing').max(100, 'feed.errors.nameTooLong'),
  question: feedQuestionSchema,
  headerStyle: z.enum(headerStyles).default('ids'),
});
export type CreateFeed = z.infer<typeof createFeedSchema>;

export const feedIdSchema = z.object({ feedId: z.uuid() });

/** as many requests of one feed are answered in that time */
export const feedLimit = { requests: 60, seconds: 600 } as const;
