import { Decimal } from '@/server/values/decimal';
import type { GivenRecord } from '../write-records';
import { tagsText, type ActivityInput } from './entry.schemas';

/** as exact as the column is */
const HOUR_DIGITS = 6;

/**
 * What is typed into the form as a record of the machine interface. What is planned was booked when
 * it was logged; only what came in has a tone and tags.
 */
export function activityRecord(
  input: ActivityInput,
  now: Date,
): Omit<GivenRecord, 'externalId' | 'bookedAt'> & { readonly bookedAt?: string } {
  const { person, durationMinutes, sentiment, tags, ...same } = input;
  const isReply = input.direction === 'inbound';
  return {
    ...same,
    name: same.name || null,
    owner: person,
    durationHours:
      durationMinutes === null ? null : new Decimal(durationMinutes).div(60).toFixed(HOUR_DIGITS),
    sentiment: isReply ? sentiment : null,
    tags: isReply ? tagsText(tags) : null,
    ...(input.status === 'planned' ? { bookedAt: now.toISOString() } : {}),
  };
}
