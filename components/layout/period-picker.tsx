'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { formatPeriodLabel, type FiscalLabels } from '@/components/format';
import { classNames } from '@/components/ui/class-names';
import { Select } from '@/components/ui/select';
import { withQuery } from './query';

export type PickerGrain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/**
 * The period of a page; it lives in the URL as `period` and `grain`. `periods` are those of the
 * chosen grain, newest first; `grains` say which period each grain would lead to.
 */
export function PeriodPicker({
  period,
  grain,
  periods,
  grains,
  fiscal = false,
}: {
  period: string;
  grain: PickerGrain;
  periods: readonly string[];
  grains: readonly { grain: PickerGrain; period: string }[];
  fiscal?: FiscalLabels;
}) {
  const t = useTranslations('layout');
  const locale = useLocale();
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const [isPending, start] = useTransition();

  const hrefOf = (key: string, ofGrain = grain) =>
    `${pathname}${withQuery(search, { period: key, grain: ofGrain })}`;
  const position = periods.indexOf(period);
  const earlier = position < 0 ? undefined : periods[position + 1];
  const later = periods[position - 1];
  const shown = position < 0 ? [period, ...periods] : periods;

  return (
    <div
      role="group"
      aria-label={t('period.label')}
      className={classNames('flex flex-wrap items-center gap-2', isPending && 'opacity-70')}
    >
      <span className="hidden font-semibold print:inline">
        {formatPeriodLabel(period, locale, { fiscal })}
      </span>
      <div className="no-print flex rounded-control border border-line bg-surface p-0.5">
        {grains.map((each) => (
          <Link
            key={each.grain}
            href={hrefOf(each.period, each.grain)}
            scroll={false}
            aria-current={each.grain === grain ? 'true' : undefined}
            className="rounded-[4px] px-2.5 py-1 text-label text-ink-muted hover:text-ink aria-[current]:bg-surface-sunken aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(`period.${each.grain}`)}
          </Link>
        ))}
      </div>
      <div className="no-print flex items-center gap-0.5">
        <Step href={earlier && hrefOf(earlier)} label={t('period.previous')}>
          <ChevronLeft aria-hidden className="size-4" />
        </Step>
        <Select
          dense
          aria-label={t('period.label')}
          value={period}
          onChange={(event) => {
            const href = hrefOf(event.target.value);
            start(() => router.push(href, { scroll: false }));
          }}
        >
          {shown.map((key) => (
            <option key={key} value={key}>
              {formatPeriodLabel(key, locale, { fiscal })}
            </option>
          ))}
        </Select>
        <Step href={later && hrefOf(later)} label={t('period.next')}>
          <ChevronRight aria-hidden className="size-4" />
        </Step>
      </div>
    </div>
  );
}

function Step({
  href,
  label,
  children,
}: {
  href: string | undefined;
  label: string;
  children: React.ReactNode;
}) {
  const styles = 'grid size-8 place-items-center rounded-control';
  if (!href) {
    return (
      <span aria-hidden className={`${styles} text-line-strong`}>
        {children}
      </span>
    );
  }
  return (
    <Link
      href={href}
      scroll={false}
      aria-label={label}
      title={label}
      className={`${styles} text-ink-muted hover:bg-surface-sunken hover:text-ink`}
    >
      {children}
    </Link>
  );
}
