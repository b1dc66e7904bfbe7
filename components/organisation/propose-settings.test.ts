import { describe, expect, it } from 'vitest';
import { proposeSettings } from './propose-settings';

describe('proposeSettings', () => {
  it.each([
    ['fr-FR', 'Europe/Paris', 'EUR', 1],
    ['en-US', 'America/New_York', 'USD', 1],
    ['en-US', 'Europe/Paris', 'EUR', 1],
    ['en-GB', 'Europe/London', 'GBP', 1],
    ['en-GB', 'Europe/Berlin', 'EUR', 1],
    ['en', 'Europe/London', 'GBP', 1],
    ['fr-CH', 'Europe/Zurich', 'CHF', 1],
    ['fr-CA', 'America/Toronto', 'CAD', 1],
    ['en', 'America/Chicago', 'USD', 1],
    ['fr', 'UTC', 'EUR', 1],
    ['en-GB', 'UTC', 'GBP', 1],
    ['ja-JP', 'Asia/Tokyo', 'JPY', 4],
    ['en-AU', 'Australia/Sydney', 'AUD', 7],
    ['*', 'UTC', 'EUR', 1],
  ])('%s in %s → %s, month %d', (language, timeZone, currency, fiscalYearStartMonth) => {
    expect(proposeSettings(language, timeZone)).toEqual({
      currency,
      timeZone,
      fiscalYearStartMonth,
    });
  });
});
