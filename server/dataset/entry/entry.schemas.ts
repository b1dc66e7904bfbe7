import { z } from 'zod';
import { LIST_SEPARATOR } from '../engine/read-list';
import { measuredNames } from '../engine/measured';

export { measured, measuredNames, type Measured } from '../engine/measured';

/** what can be logged in the form, the usual ones first */
export const loggedTypes = [
  'call',
  'email',
  'meeting',
  'follow_up',
  'demo',
  'proposal',
  'social',
  'event',
  'task',
  'note',
  'coaching',
  'training',
] as const;
export const loggedStatuses = ['done', 'planned', 'cancelled'] as const;
export const directions = ['outbound', 'inbound'] as const;
export const replySentiments = ['positive', 'neutral', 'negative'] as const;
/** what an activity may be about, and found by name */
export const subjects = ['deal', 'lead', 'customer'] as const;
export type Subject = (typeof subjects)[number];

const externalId = z.string().trim().min(1).max(1000);
const separators = /[;|,]/;

const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .refine((tag) => !separators.test(tag), { error: 'entry.errors.tagSeparator' });

export const activitySchema = z.object({
  /** whose activity it is, by external id */
  person: externalId,
  type: z.enum(loggedTypes),
  direction: z.enum(directions).nullable(),
  status: z.enum(loggedStatuses),
  /** civil date, with the time in the organisation's zone where it is known */
  occurredAt: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, 'entry.errors.when'),
  durationMinutes: z.number().int().min(1).max(6000).nullable(),
  name: z.string().trim().max(200),
  deal: externalId.nullable(),
  lead: externalId.nullable(),
  customer: externalId.nullable(),
  /** of a reply: what came in */
  sentiment: z.enum(replySentiments).nullable(),
  tags: z.array(tagSchema).max(20),
});
export type ActivityInput = z.infer<typeof activitySchema>;

/** The tags of a reply as one text of the machine interface. */
export const tagsText = (tags: readonly string[]): string | null =>
  tags.length === 0 ? null : tags.join(LIST_SEPARATOR);

export const changeActivitySchema = activitySchema.extend({ externalId });
export const findSubjectsSchema = z.object({
  subject: z.enum(subjects),
  text: z.string().trim().max(200),
});

const scopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation') }),
  z.object({ kind: z.enum(['team', 'person']), externalId }),
]);
/** What a measurement is of: everybody, a team or a person, by external id. */
export type MeasuredScope = z.infer<typeof scopeSchema>;

const decimalText = z.string().regex(/^-?\d{1,16}(\.\d{1,8})?$/, 'entry.errors.number');
const civilDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'entry.errors.when');

export const measurementSchema = z.object({
  metric: z.enum(measuredNames),
  value: decimalText,
  measuredAt: civilDay,
  scope: scopeSchema,
});
export type MeasurementInput = z.infer<typeof measurementSchema>;

export const mostGridMetrics = 12;
/** teams or people in the rows of the grid */
export const gridRows = ['teams', 'people'] as const;

export const readGridSchema = z.object({
  metrics: z.array(z.enum(measuredNames)).max(mostGridMetrics),
  /** a fiscal year's key; without it the current one */
  year: z.string().max(10).optional(),
  rows: z.enum(gridRows).default('teams'),
});
export type ReadGrid = z.infer<typeof readGridSchema>;

const placeOf = ({
  metric,
  scope,
  month,
}: object & Record<'metric' | 'scope' | 'month', unknown>) =>
  JSON.stringify([metric, scope, month]);

export const saveGridSchema = z.object({
  cells: z
    .array(
      z.object({
        metric: z.enum(measuredNames),
        scope: scopeSchema,
        /** a month's key */
        month: z.string().max(10),
        /** what the cell held when it was shown */
        seen: decimalText.nullable(),
        /** null clears it */
        value: decimalText.nullable(),
      }),
    )
    .min(1)
    .max(2000)
    .refine((cells) => new Set(cells.map(placeOf)).size === cells.length, {
      error: 'entry.errors.cellTwice',
    }),
});
export type SaveGrid = z.infer<typeof saveGridSchema>;
export type GridCellInput = SaveGrid['cells'][number];

export const entryIdSchema = z.object({ type: z.enum(['activity', 'measurement']), externalId });
export const undoEntrySchema = z.object({ importId: z.uuid() });
