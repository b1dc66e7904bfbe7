import { systemClock } from '@/server/platform/clock';
import type { RecurringTask } from '@/server/platform/queue';
import { removeExpiredKeys } from './remove-expired-keys';

/** Answers are kept for a day and no longer, also of who doesn't ask again. */
export const expiredKeysTask: RecurringTask = {
  name: 'expired-idempotency-keys',
  everySeconds: 3600,
  run: () => removeExpiredKeys(systemClock),
};
