import { peopleStatuses, type PeopleStatus } from './people-filter';

export interface PeopleQuery {
  readonly search: string;
  readonly status: PeopleStatus;
  readonly cursor: string | null;
}

const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';

/** What the list's address asks for. */
export function peopleQuery(
  parameters: Record<string, string | string[] | undefined>,
): PeopleQuery {
  return {
    search: one(parameters.search).slice(0, 200),
    status: peopleStatuses.find((status) => status === one(parameters.status)) ?? 'active',
    cursor: one(parameters.cursor) || null,
  };
}

/** The query string of the list; the cursor is left out for the first page. */
export function peopleSearch({ search, status, cursor }: PeopleQuery): string {
  const parameters = new URLSearchParams();
  if (search) parameters.set('search', search);
  if (status !== 'active') parameters.set('status', status);
  if (cursor) parameters.set('cursor', cursor);
  const text = parameters.toString();
  return text && `?${text}`;
}
