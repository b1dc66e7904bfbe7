import { fixedClock } from '@/server/platform/clock';
import { createToken } from '@/server/token/create-token';
import type { TokenScope } from '@/server/token/token.schemas';

/** A token of an organisation, as the operator makes one. */
export async function makeToken(organisationId: string, scope: TokenScope): Promise<string> {
  const { token } = await createToken(
    { name: scope, scope },
    {
      organisationId,
      actor: { kind: 'operator', id: null },
      clock: fixedClock('2026-03-10T12:00:00Z'),
    },
  );
  return token;
}

interface RestRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly token?: string;
  readonly body?: FormData | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request to the machine interface, as a program sends it. */
export function restRequest(
  path: string,
  { method, token, body, headers }: RestRequest = {},
): Request {
  return new Request(`http://localhost/api/v1/${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

/** The form of an import: a file and what it holds. */
export function importForm(
  csv: string,
  recordType: string,
  given: { readonly mapping?: object; readonly options?: object; readonly fileName?: string } = {},
): FormData {
  const form = new FormData();
  form.set('file', new File([csv], given.fileName ?? 'file.csv', { type: 'text/csv' }));
  form.set('recordType', recordType);
  if (given.mapping) form.set('mapping', JSON.stringify(given.mapping));
  if (given.options) form.set('options', JSON.stringify(given.options));
  return form;
}

/** What a route handler is given beside the request. */
export const given = <Params>(params: Params) => ({ params: Promise.resolve(params) });
