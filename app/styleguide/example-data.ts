import type { Locale } from '@/server/i18n/locales';
import {
  formatCompactMoney,
  formatDays,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriodLabel,
  formatPoints,
} from '@/components/format';
import type { TileExample } from './tile';

const revenue = [
  ['2017-01', '512340.5', '488120'],
  ['2017-02', '601230', '530400'],
  ['2017-03', '1134672', '902310'],
  ['2017-04', '721932', '760210'],
  ['2017-05', '1025713', '811340'],
  ['2017-06', '1338466', '1011220'],
  ['2017-07', '696932', '702100'],
  ['2017-08', '1050059', '840330'],
  ['2017-09', '1235264', '1002300'],
  ['2017-10', '731980', '690120'],
  ['2017-11', '938943', '802110'],
  ['2017-12', '420132', '910040'],
] as const;

export function months(locale: Locale, currency: string) {
  return revenue.map(([key, value, before], index) => ({
    label: formatPeriodLabel(key, locale, { short: true }),
    value,
    display: formatCompactMoney(value, currency, locale),
    comparison: { value: before, display: formatCompactMoney(before, currency, locale) },
    isOpen: index === revenue.length - 1,
    href: `?period=${key}`,
  }));
}

const products = [
  ['GTX Pro', '3510578', '0.3509'],
  ['GTX Plus Pro', '2629651', '0.2628'],
  ['MG Advanced', '2216387', '0.2215'],
  ['GTX Plus Basic', '705275', '0.0705'],
  ['GTX Basic', '499263', '0.0499'],
  ['GTK 500 with the extended maintenance agreement for public administrations', '400612', '0.04'],
  ['MG Special', '43768', '0.0044'],
] as const;

export function parts(locale: Locale, currency: string) {
  const none = { label: 'No product', value: '61240', shareText: '0.0061', isNone: true };
  return [
    none,
    ...products.map(([label, value, shareText]) => ({ label, value, shareText, isNone: false })),
  ].map(({ shareText, ...part }) => ({
    ...part,
    display: formatCompactMoney(part.value, currency, locale),
    shareDisplay: formatPercent(shareText, locale),
  }));
}

const people = [
  ['Darcel Schlecht', 'Central', '1153214', '1000000'],
  ['Vicki Laflamme', 'West', '478396', '520000'],
  ['Kary Hendrixson', 'West', '454298', '450000'],
  ['Cassey Cress', 'East', '450489', '450000'],
  ['Donn Cantrell', 'East', '445860', '500000'],
  ['Zane Levy', 'West', '430068', '390000'],
] as const;

export function leaders(locale: Locale, currency: string) {
  return people.map(([label, note, value, target], index) => ({
    rank: index + 1,
    label,
    note,
    value,
    display: formatCompactMoney(value, currency, locale),
    target: { value: target, display: formatCompactMoney(target, currency, locale) },
    href: '?person',
  }));
}

const stageValues = [
  ['Prospecting', '1174000', '500'],
  ['Engaging', '3412200', '1589'],
  ['Proposal', '1920300', '610'],
  ['Negotiation', '804000', '212'],
] as const;

export function stages(locale: Locale, currency: string) {
  return stageValues.map(([label, value, count]) => ({
    label,
    value,
    display: formatCompactMoney(value, currency, locale),
    count: `${formatNumber(count, locale)} deals`,
  }));
}

export function tiles(locale: Locale, currency: string): TileExample[] {
  const money = (value: string) => formatCompactMoney(value, currency, locale);
  const course = revenue.map(([, value]) => value);
  return [
    {
      label: 'Gross revenue',
      display: money('10005534'),
      exactDisplay: formatMoney('10005534', currency, locale),
      delta: '1',
      change: formatPercent('0.124', locale, { signed: true }),
      better: 'higher',
      status: 'on-target',
      values: course,
    },
    {
      label: 'Win rate',
      display: formatPercent('0.6315', locale),
      delta: '-0.013',
      change: formatPoints('-0.013', locale),
      better: 'higher',
      status: 'at-risk',
      values: ['0.61', '0.66', '0.64', null, '0.65', '0.63', '0.62'],
    },
    {
      label: 'Sales cycle length',
      display: formatDays('51.8', locale, { short: true }),
      delta: '3',
      change: formatDays('3', locale, { fractionDigits: 1, signed: true, short: true }),
      better: 'lower',
      status: 'off-target',
      bullet: {
        actual: '51.8',
        target: '45',
        expected: '45',
        summary: '51.8 days, target 45 days',
      },
    },
    {
      label: 'Churned customers',
      display: null,
      delta: null,
      change: null,
      better: 'lower',
      status: 'no-data',
    },
  ];
}
