import { z } from 'zod';
import type { Locale } from '@/server/i18n/locales';
import { invalidRequest, RestError, type RestIssue } from './rest-error';

const localeErrors = { en: z.locales.en().localeError, fr: z.locales.fr().localeError };
const CODE = /^[a-z][A-Za-z]*\.errors\./;

/**
 * Checks what was sent; throws 422 naming every fault with its path under `at`. A schema's message
 * may be a message code of ours, else zod's own words in the reader's language stand.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: string,
  locale: Locale,
): z.output<Schema> {
  const parsed = schema.safeParse(value, { error: localeErrors[locale], reportInput: true });
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues.map((issue): RestIssue => {
    const path = [at, ...issue.path].filter((part) => part !== '').join('.');
    if (!CODE.test(issue.message)) {
      return { path, code: 'rest.errors.asIs', params: { text: issue.message } };
    }
    return { path, code: issue.message, params: { value: shown(issue.input) } };
  });
  if (!first) throw new RestError(422, 'rest.errors.invalid');
  throw invalidRequest([first, ...others]);
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
}

/** A JSON object that a form's field holds; undefined where the field is not there or empty. */
export function jsonField(fields: Readonly<Record<string, string>>, name: string): unknown {
  const text = fields[name]?.trim();
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest([{ path: name, code: 'rest.errors.notJson', params: { field: name } }]);
  }
}
