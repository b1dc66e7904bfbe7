import { metric, of, over, times } from '../expression';
import { single, type Metric } from '../metric';

export const dealsWon = single({
  id: 'deals_won',
  name: { en: 'Deals won', fr: 'Affaires gagnées' },
  aliases: {
    en: ['closed-won deals'],
    fr: ['offres remportées', 'offres gagnées', 'transactions remportées', 'affaires conclues'],
  },
  definition: {
    en: 'Number of deals won in the period, by their closing date.',
    fr: 'Nombre d’affaires gagnées dans la période, selon leur date de conclusion.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['bdr', 'sales_manager'],
  expression: of('dealsWon'),
});

export const averageDealSize = single({
  id: 'average_deal_size',
  name: { en: 'Average deal size', fr: 'Taille moyenne des affaires' },
  aliases: {
    en: ['average deal value', 'average contract value', 'ADS', 'average revenue per sale'],
    fr: [
      'taille moyenne des transactions',
      'valeur moyenne des contrats',
      'revenu moyen',
      'revenu moyen par vente',
      'panier moyen des affaires',
    ],
  },
  definition: {
    en: 'Mean amount of the deals won in the period. A won deal without an amount counts as 0.',
    fr: 'Montant moyen des affaires gagnées dans la période. Une affaire gagnée sans montant compte pour 0.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  expression: over(of('amountWon'), of('dealsWon'), 'noRecords'),
});

export const winLossRatio = single({
  id: 'win_loss_ratio',
  name: { en: 'Win/loss ratio', fr: 'Ratio gagnées/perdues' },
  aliases: {
    en: ['win-loss ratio'],
    fr: ['rapport gagnant-perdant', 'ratio gains/pertes', 'ratio victoires/défaites'],
  },
  definition: {
    en: 'Number of deals won for each deal lost in the period.',
    fr: 'Nombre d’affaires gagnées pour chaque affaire perdue dans la période.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sdr', 'sales_manager'],
  expression: over(of('dealsWon'), of('dealsLost')),
});

export const salesCycleLength = single({
  id: 'sales_cycle_length',
  name: { en: 'Sales cycle length', fr: 'Durée du cycle de vente' },
  aliases: {
    en: ['sales cycle', 'average sales cycle'],
    fr: ['cycle de vente', 'longueur du cycle de vente', 'durée moyenne du cycle de vente'],
  },
  definition: {
    en: 'Mean number of days from creation to closing of the deals won in the period. Deals without a creation date are left out.',
    fr: 'Nombre moyen de jours entre la création et la conclusion des affaires gagnées dans la période. Les affaires sans date de création sont laissées de côté.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  expression: over(of('cycleDaysWon'), of('dealsWonWithCycle'), 'noRecords'),
});

export const dealVelocity = single({
  id: 'deal_velocity',
  name: { en: 'Deal velocity', fr: 'Vélocité des affaires' },
  aliases: {
    en: ['time to decision'],
    fr: [
      'vélocité de l’offre',
      'vélocité des transactions',
      'longueur du cycle de vente (gagnées et perdues)',
    ],
  },
  definition: {
    en: 'Mean number of days from creation to the final decision, won or lost, of the deals closed in the period.',
    fr: 'Nombre moyen de jours entre la création et la décision finale, gagnée ou perdue, des affaires closes dans la période.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  expression: over(of('cycleDaysClosed'), of('dealsClosedWithCycle'), 'noRecords'),
});

export const salesVelocity = single({
  id: 'sales_velocity',
  name: { en: 'Sales velocity', fr: 'Vélocité des ventes' },
  aliases: {
    en: ['sales velocity equation', 'pipeline velocity'],
    fr: ['équation de la vélocité des ventes', 'vitesse de vente'],
  },
  definition: {
    en: 'Revenue to expect per day from the number of open deals, their size, the win rate and the length of the cycle. Computed anew for each scope, never added up.',
    fr: 'Chiffre d’affaires attendu par jour selon le nombre d’affaires ouvertes, leur taille, le taux de réussite et la durée du cycle. Recalculée pour chaque périmètre, jamais additionnée.',
  },
  unit: 'currencyPerDay',
  direction: 'higher',
  family: 'performance',
  kind: 'leading',
  audiences: ['sales_manager', 'executive'],
  expression: over(
    times(times(of('openDeals'), metric('average_deal_size')), metric('win_rate', 'closed')),
    metric('sales_cycle_length'),
  ),
});

export const wonDealsByCycleLength = single({
  id: 'won_deals_by_cycle_length',
  name: { en: 'Won deals by cycle length', fr: 'Affaires gagnées par durée de cycle' },
  aliases: {
    en: ['deals by cycle bucket'],
    fr: ['longueur de cycle produisant le plus d’affaires conclues'],
  },
  definition: {
    en: 'Deals won in the period by the number of days from creation to closing: up to 14, 30, 60, 90, 180, and longer.',
    fr: 'Affaires gagnées dans la période selon le nombre de jours entre création et conclusion : jusqu’à 14, 30, 60, 90, 180, et au-delà.',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager'],
  presetDimension: 'cycleLength',
  expression: of('dealsWon'),
});

export const performance: readonly Metric[] = [
  dealsWon,
  averageDealSize,
  winLossRatio,
  salesCycleLength,
  dealVelocity,
  salesVelocity,
  wonDealsByCycleLength,
];
