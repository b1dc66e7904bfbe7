import type { RecordType } from '@/server/dataset/dataset.schemas';

/** Where the records of a type, or one of them, stand. */
export const recordsPath = (org: string, type: RecordType, id?: string): string =>
  `/${org}/data/records/${type}${id === undefined ? '' : `/${id}`}`;

/** The list's address with some parameters changed; null removes one. Paging starts again. */
export function listHref(
  path: string,
  search: string,
  changes: Readonly<Record<string, string | null>>,
): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('cursor');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** An address without what was left empty. */
export function withoutEmpty(form: FormData): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === 'string' && value.trim() !== '') parameters.append(name, value.trim());
  }
  return parameters.toString();
}
