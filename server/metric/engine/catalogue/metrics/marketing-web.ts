import { constant, minus, of, over } from '../expression';
import { single, type Metric } from '../metric';
import { unitAmountOver, unitsOver } from './revenue-basis';

const web = { family: 'marketing', kind: 'leading', audiences: ['marketing'] } as const;

export const websiteTraffic = single({
  ...web,
  id: 'website_traffic',
  name: { en: 'Website traffic', fr: 'Trafic du site web' },
  aliases: {
    en: ['site visits', 'website visits'],
    fr: ['visites du site', 'trafic sur le site web'],
  },
  definition: {
    en: 'Number of website visits in the period, from measurements website_visits. Visits, not visitors: unique visitors do not add up.',
    fr: 'Nombre de visites du site dans la période, d’après les mesures website_visits. Des visites et non des visiteurs : les visiteurs uniques ne s’additionnent pas.',
  },
  unit: 'count',
  direction: 'higher',
  sources: ['004'],
  expression: of('websiteVisits'),
});

export const clickThroughRate = single({
  ...web,
  id: 'click_through_rate',
  name: { en: 'Click-through rate', fr: 'Taux de clics (CTR)' },
  aliases: { en: ['CTR', 'click rate'], fr: ['taux de clics'] },
  definition: {
    en: 'Clicks ÷ times shown in the period, from measurements clicks and impressions.',
    fr: 'Clics ÷ affichages dans la période, d’après les mesures clicks et impressions.',
  },
  unit: 'percent',
  direction: 'higher',
  sources: ['004'],
  expression: over(of('clicks'), of('impressions')),
});

export const dwellTime = single({
  ...web,
  id: 'dwell_time',
  name: { en: 'Dwell time', fr: 'Temps passé sur la page' },
  aliases: {
    en: ['time on page', 'time on site'],
    fr: ['temps d’attente', 'durée de visite'],
  },
  definition: {
    en: 'Mean time per visit in hours, from measurements time_on_page_seconds ÷ website_visits.',
    fr: 'Temps moyen par visite en heures, d’après les mesures time_on_page_seconds ÷ website_visits.',
  },
  unit: 'hours',
  direction: 'higher',
  sources: ['004'],
  expression: over(over(of('timeOnPageSeconds'), constant('3600')), of('websiteVisits')),
});

export const searchEngineRanking = single({
  ...web,
  id: 'search_engine_ranking',
  name: { en: 'Search engine ranking', fr: 'Classement dans les moteurs de recherche' },
  aliases: {
    en: ['SEO position', 'keyword ranking'],
    fr: ['position moyenne', 'position SEO'],
  },
  definition: {
    en: 'Latest position for a search term at the end of the period, from measurements search_position; 1 is best. Over several terms the mean, as an indication only.',
    fr: 'Dernière position sur une requête à la fin de la période, d’après les mesures search_position ; 1 est la meilleure. Sur plusieurs requêtes, la moyenne, à titre indicatif.',
  },
  unit: 'score',
  direction: 'lower',
  sources: ['004'],
  presetDimension: 'term',
  expression: over(of('searchPositions'), of('searchTerms'), 'noRecords'),
});

export const webPagesUpdated = single({
  ...web,
  audiences: ['marketing', 'enablement'],
  id: 'web_pages_updated',
  name: { en: 'Web pages updated', fr: 'Pages web mises à jour' },
  aliases: { en: ['updated web pages', 'page updates'], fr: ['pages mises à jour'] },
  definition: {
    en: 'Number of web pages updated in the period, from measurements web_pages_updated.',
    fr: 'Nombre de pages web mises à jour dans la période, d’après les mesures web_pages_updated.',
  },
  unit: 'count',
  direction: 'neutral',
  sources: ['004'],
  note: {
    en: 'An activity, not a result: pages are not made for their own sake.',
    fr: 'Une activité, pas un résultat : on ne produit pas des pages pour elles-mêmes.',
  },
  expression: of('pagesUpdated'),
});

const competitorPriceOf = over(of('competitorPrices'), of('competitorPricesSeen'), 'noRecords');

export const competitorPrice = single({
  id: 'competitor_price',
  name: { en: 'Competitor price', fr: 'Prix des concurrents' },
  aliases: {
    en: ['competitor pricing', 'competitive price'],
    fr: ['tarification des concurrents', 'prix de la concurrence'],
  },
  definition: {
    en: 'Latest price seen of a comparable product at a competitor by the end of the period, from measurements competitor_price. Over several products or competitors the mean.',
    fr: 'Dernier prix relevé d’un produit comparable chez un concurrent à la fin de la période, d’après les mesures competitor_price. Sur plusieurs produits ou concurrents, la moyenne.',
  },
  unit: 'currency',
  direction: 'neutral',
  family: 'marketing',
  kind: 'leading',
  audiences: ['sales_manager', 'marketing'],
  sources: ['000'],
  expression: competitorPriceOf,
});

export const priceGapToCompetitor = single({
  id: 'price_gap_to_competitor',
  name: { en: 'Price gap to competitors', fr: 'Écart de prix avec les concurrents' },
  aliases: { en: ['price index', 'price difference'], fr: ['différence de prix'] },
  definition: {
    en: 'How far the own average selling price lies above the competitors’ latest price: (own − theirs) ÷ theirs. Read it product by product.',
    fr: 'De combien le prix de vente moyen dépasse le dernier prix des concurrents : (le nôtre − le leur) ÷ le leur. À lire produit par produit.',
  },
  unit: 'percent',
  direction: 'neutral',
  family: 'marketing',
  kind: 'leading',
  audiences: ['sales_manager', 'marketing', 'executive'],
  sources: ['000'],
  expression: over(
    minus(over(unitAmountOver('period'), unitsOver('period'), 'noRecords'), competitorPriceOf),
    competitorPriceOf,
  ),
});

export const marketingWeb: readonly Metric[] = [
  websiteTraffic,
  clickThroughRate,
  dwellTime,
  searchEngineRanking,
  webPagesUpdated,
  competitorPrice,
  priceGapToCompetitor,
];
