import { z } from 'zod';
import { DomainError } from '@/server/platform/domain-error';
import type { RecordQuery } from '../record.schemas';

/** The last record of a page: its value in the sorted column, null where empty, and its id. */
export interface RecordPlaceInOrder {
  readonly value: string | null;
  readonly id: string;
}

const written = z.tuple([z.string(), z.string().nullable(), z.string().max(60)]);

const orderOf = ({ sort }: RecordQuery): string => (sort ? `${sort.direction} ${sort.field}` : '');

/** A place as a text for addresses; it holds for the order that it was written in. */
export function writeCursor(query: RecordQuery, { value, id }: RecordPlaceInOrder): string {
  return Buffer.from(JSON.stringify([orderOf(query), value, id])).toString('base64url');
}

/** The place that a cursor names; one that is broken or of another order is refused. */
export function readCursor(query: RecordQuery, cursor: string): RecordPlaceInOrder {
  const read = written.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success || read.data[0] !== orderOf(query)) {
    throw new DomainError('invalid', 'record.errors.brokenCursor');
  }
  const [, value, id] = read.data;
  return { value, id };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
