import { z } from 'zod';
import type { Locale } from '@/server/i18n/locales';
import { messageText } from '@/server/i18n/message-text';
import { answerHeaders } from './answer';
import type { RestError } from './rest-error';

/** What every refusal looks like: problem details of RFC 9457. */
export const problemSchema = z.object({
  type: z
    .string()
    .meta({ description: 'urn:jalon:problem:<code>; the code is the same in every language' }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().meta({ description: 'urn:uuid:<request id>, to be named in a report' }),
  errors: z
    .array(
      z.object({
        path: z.string(),
        message: z.string(),
        row: z.int().optional(),
        column: z.string().optional(),
      }),
    )
    .optional(),
});
type Problem = z.infer<typeof problemSchema>;

function bodyOf(error: RestError, locale: Locale, requestId: string): Problem {
  const { status, code, params, issues } = error;
  const text = (key: string, given = params) => messageText(locale, key, given) ?? key;
  return {
    type: `urn:jalon:problem:${code}`,
    title: text(`rest.titles.${status}`),
    status,
    detail: text(code),
    instance: `urn:uuid:${requestId}`,
    ...(issues.length > 0
      ? {
          errors: issues.map(({ path, code: fault, params: given = {}, row, column }) => ({
            path,
            message: text(fault, given),
            ...(row === undefined ? {} : { row }),
            ...(column === undefined ? {} : { column }),
          })),
        }
      : {}),
  };
}

/** The answer that tells a machine why not, in the language it asked for. */
export function problemResponse(error: RestError, locale: Locale, requestId: string): Response {
  return Response.json(bodyOf(error, locale, requestId), {
    status: error.status,
    headers: {
      ...answerHeaders(requestId),
      'Content-Type': 'application/problem+json',
      'Content-Language': locale,
      ...(error.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
  });
}
