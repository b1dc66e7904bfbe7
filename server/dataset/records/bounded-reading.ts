import pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';

const CANCELLED = '57014';

/** Does a reading of records; one that takes too long ends with what to do about it. */
export async function boundedReading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === CANCELLED) {
      throw new DomainError('invalid', 'record.errors.tooSlow');
    }
    throw error;
  }
}
