import type { Family, Field } from '../definition';
import { converted } from '../money';
import type { Measure } from '../measure-definition';

export const marketFamilies = {
  /** what investments brought in; a measurement names its investment as process or campaign */
  returnMeasured: {
    source: 'measurement',
    label: { en: 'returns measured', fr: 'retours mesurés' },
    timing: 'flow',
    dateRole: 'measurementTaken',
    date: 'r.measured_on',
    bucketed: null,
    moreDimensions: { investment: 'coalesce(r.process, r.campaign)' },
  },
} as const satisfies Record<string, Family>;

export const marketFields = {
  // converted at its own day, also where the latest of many days are looked at together
  measurementAmount: {
    recordType: 'measurement',
    label: { en: 'amount', fr: 'montant' },
    sql: converted('r.value', 'r.currency', 'r.measured_on'),
  },
} as const satisfies Record<string, Field>;

const where = (metric: string) => [{ field: 'measurementMetric', isOneOf: [metric] }] as const;

const taken = (metric: string, en: string, fr: string) =>
  ({
    family: 'measurementTaken',
    label: { en, fr },
    unit: 'count',
    aggregate: 'sum',
    value: 'measurementValue',
    where: where(metric),
  }) as const satisfies Measure;

const seen = (metric: string, en: string, fr: string) =>
  ({
    family: 'measurementLatest',
    label: { en, fr },
    unit: 'count',
    aggregate: 'count',
    where: where(metric),
  }) as const satisfies Measure;

export const marketMeasures = {
  websiteVisits: taken('website_visits', 'website visits', 'visites du site'),
  clicks: taken('clicks', 'clicks', 'clics'),
  impressions: taken('impressions', 'impressions', 'affichages'),
  timeOnPageSeconds: taken('time_on_page_seconds', 'seconds on the page', 'secondes sur la page'),
  pagesUpdated: taken('web_pages_updated', 'web pages updated', 'pages web mises à jour'),
  searchPositions: {
    ...seen('search_position', 'sum of latest search positions', 'somme des dernières positions'),
    aggregate: 'sum',
    value: 'measurementValue',
  },
  searchTerms: seen('search_position', 'search positions', 'positions relevées'),
  competitorPrices: {
    ...seen(
      'competitor_price',
      'sum of competitors’ latest prices',
      'somme des derniers prix des concurrents',
    ),
    unit: 'currency',
    aggregate: 'sum',
    value: 'measurementAmount',
  },
  competitorPricesSeen: seen('competitor_price', 'competitors’ prices seen', 'prix relevés'),
  investmentReturns: {
    family: 'returnMeasured',
    label: { en: 'return', fr: 'retour' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'measurementAmount',
    where: where('return'),
  },
} as const satisfies Record<string, Measure>;
