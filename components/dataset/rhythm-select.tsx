'use client';

import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Select } from '@/components/ui/select';
import type { TypeFreshness } from '@/server/dataset/freshness/read-freshness';

const usual = [
  [1, 'day'],
  [7, 'week'],
  [14, 'twoWeeks'],
  [31, 'month'],
  [92, 'quarter'],
  [0, 'never'],
] as const;

/** How often data of a type comes in: as seen, or as an administrator expects it. */
export function RhythmSelect({
  org,
  state,
  canExpect,
}: {
  org: string;
  state: TypeFreshness;
  canExpect: boolean;
}) {
  const t = useTranslations('freshness');
  const types = useTranslations('dataset.types');
  const trpc = useTRPC();
  const { change, isPending, error } = useChange(trpc.dataset.setRhythm.mutationOptions());
  const { type, rhythmDays, expectedDays } = state;
  const seen =
    expectedDays === null && rhythmDays !== null
      ? t('table.every', { days: rhythmDays })
      : t('table.unknown');
  if (!canExpect) {
    if (expectedDays === 0) return t('table.unexpected');
    return rhythmDays === null ? t('table.unknown') : t('table.every', { days: rhythmDays });
  }
  const isUsual = usual.some(([days]) => days === expectedDays);
  return (
    <span className="grid gap-1">
      <Select
        dense
        aria-label={t('rhythm.label', { type: types(type) })}
        disabled={isPending}
        value={expectedDays ?? ''}
        onChange={({ target: { value } }) =>
          change({ org, recordType: type, days: value === '' ? null : Number(value) })
        }
      >
        <option value="">
          {expectedDays === null ? t('rhythm.learned', { rhythm: seen }) : t('rhythm.seen')}
        </option>
        {usual.map(([days, name]) => (
          <option key={days} value={days}>
            {t(`rhythm.${name}`)}
          </option>
        ))}
        {expectedDays === null || isUsual ? null : (
          <option value={expectedDays}>{t('rhythm.days', { days: expectedDays })}</option>
        )}
      </Select>
      {error ? <span className="text-caption text-status-off-target">{error.text}</span> : null}
    </span>
  );
}
