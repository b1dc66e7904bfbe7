import { env } from '@/server/platform/env';
import type { Locale } from '@/server/i18n/locales';
import { examplesOf, type Example } from './examples';
import { readReference, type ShownOperation, type ShownRecordType } from './reference';

interface ShownReference {
  readonly operations: readonly (ShownOperation & { readonly example: Example | undefined })[];
  readonly recordTypes: readonly ShownRecordType[];
  readonly requestsPerMinute: number;
}

/** The reference with examples that hold for this installation. */
export function shownReference(locale: Locale): ShownReference {
  const { JALON_REQUESTS_PER_MINUTE, NEXTAUTH_URL } = env();
  const { operations, recordTypes } = readReference(locale);
  const examples = examplesOf(NEXTAUTH_URL.replace(/\/$/, ''));
  return {
    operations: operations.map((operation) => ({ ...operation, example: examples[operation.id] })),
    recordTypes,
    requestsPerMinute: JALON_REQUESTS_PER_MINUTE,
  };
}
