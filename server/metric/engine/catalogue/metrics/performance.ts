import { metric, of, over, times } from '../expression';
import { single, type Metric } from '../metric';

const dealsWon: Metric = {
  id: 'deals_won',
  name: { en: 'Deals won', fr: 'Affaires gagnées' },
  aliases: {
    en: ['closed-won deals', 'won deals'],
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
  sources: ['000'],
  defaultVariant: 'owner',
  variants: {
    owner: {
      name: { en: 'Credit to the owner', fr: 'Crédit au responsable' },
      definition: {
        en: 'Deals won, counted for the person who owns them.',
        fr: 'Affaires gagnées, comptées pour la personne qui en est responsable.',
      },
      expression: of('dealsWon'),
    },
    originator: {
      name: { en: 'Credit to the originator', fr: 'Crédit à l’apporteur' },
      definition: {
        en: 'Deals won, counted for the BDR or SDR who brought them in and for that person’s team.',
        fr: 'Affaires gagnées, comptées pour le BDR ou SDR qui les a apportées et pour son équipe.',
      },
      expression: of('dealsWonOriginated'),
    },
  },
};

const outboundDealsWon: Metric = {
  id: 'outbound_deals_won',
  name: { en: 'Outbound deals won', fr: 'Affaires gagnées issues de l’outbound' },
  aliases: {
    en: ['new business from outbound', 'outbound wins'],
    fr: ['nouvelles affaires résultant des efforts sortants', 'affaires sortantes gagnées'],
  },
  definition: {
    en: 'Number of deals won in the period whose origin is an outbound effort. Deals without an origin are not counted.',
    fr: 'Nombre d’affaires gagnées dans la période issues d’une démarche sortante. Les affaires sans origine ne sont pas comptées.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['bdr', 'sales_manager'],
  sources: ['000'],
  defaultVariant: 'owner',
  variants: {
    owner: {
      name: { en: 'Credit to the owner', fr: 'Crédit au responsable' },
      definition: {
        en: 'Outbound deals won, counted for the person who owns them.',
        fr: 'Affaires sortantes gagnées, comptées pour la personne qui en est responsable.',
      },
      expression: of('outboundDealsWon'),
    },
    originator: {
      name: { en: 'Credit to the originator', fr: 'Crédit à l’apporteur' },
      definition: {
        en: 'Outbound deals won, counted for the BDR or SDR who brought them in.',
        fr: 'Affaires sortantes gagnées, comptées pour le BDR ou SDR qui les a apportées.',
      },
      expression: of('outboundDealsWonOriginated'),
    },
  },
};

const averageDealSize: Metric = {
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
  sources: ['000', '001', '004'],
  defaultVariant: 'mean',
  variants: {
    mean: {
      name: { en: 'Mean', fr: 'Moyenne' },
      definition: {
        en: 'Amount won ÷ deals won, by closing date.',
        fr: 'Montant gagné ÷ affaires gagnées, selon la date de conclusion.',
      },
      expression: over(of('amountWon'), of('dealsWon'), 'noRecords'),
    },
    median: {
      name: { en: 'Median', fr: 'Médiane' },
      definition: {
        en: 'Half of the deals won are at least this large. A few very large deals don’t move it.',
        fr: 'La moitié des affaires gagnées atteint au moins ce montant. Quelques très grosses affaires ne le font pas bouger.',
      },
      expression: of('medianAmountWon'),
    },
  },
};

const winLossRatio = single({
  id: 'win_loss_ratio',
  name: { en: 'Win/loss ratio', fr: 'Ratio gagnées/perdues' },
  aliases: {
    en: ['win-loss ratio'],
    fr: ['rapport gagnant-perdant', 'ratio gains/pertes', 'ratio victoires/défaites'],
  },
  definition: {
    en: 'Number of deals won for each deal lost in the period. Without a lost deal it has no value. Broken down by originator, it tells the SDRs apart.',
    fr: 'Nombre d’affaires gagnées pour chaque affaire perdue dans la période. Sans affaire perdue, il n’a pas de valeur. Ventilé par apporteur, il distingue les SDR.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sdr', 'sales_manager'],
  sources: ['000'],
  expression: over(of('dealsWon'), of('dealsLost')),
});

const closingRatio = single({
  id: 'closing_ratio',
  name: { en: 'Close ratio', fr: 'Taux de closing' },
  aliases: {
    en: ['closing ratio', 'close rate'],
    fr: ['ratio de clôture', 'taux de clôture', 'proximité du rapport'],
  },
  definition: {
    en: 'Share of the deals worked in the period that were won in it. Worked: closed in the period, or open at some time of it with at least one activity on it.',
    fr: 'Part des affaires travaillées dans la période qui y ont été gagnées. Travaillée : close dans la période, ou ouverte à un moment de celle-ci avec au moins une activité.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'bdr', 'sdr'],
  sources: ['000'],
  note: {
    en: 'Divides by the deals worked, not by those closed: it differs from the win rate and never exceeds 100 %.',
    fr: 'Rapporté aux affaires travaillées et non aux affaires closes : il diffère du taux de réussite et ne dépasse jamais 100 %.',
  },
  expression: over(of('dealsWorkedAndWon'), of('dealsWorked'), 'noRecords'),
});

const demoToCloseRatio: Metric = {
  id: 'demo_to_close_ratio',
  name: { en: 'Demo-to-close ratio', fr: 'Ratio démo-closing' },
  aliases: {
    en: ['demo to close rate', 'demo-close ratio'],
    fr: ['ratio démo-clôture', 'taux de transformation des démos'],
  },
  definition: {
    en: 'Share of the deals with a product demonstration that were won. Only demonstrations that were held count; several on one deal count once.',
    fr: 'Part des affaires avec démonstration produit qui ont été gagnées. Seules les démonstrations tenues comptent ; plusieurs sur une même affaire comptent une fois.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'presales'],
  sources: ['000'],
  defaultVariant: 'cohort',
  variants: {
    cohort: {
      name: { en: 'Deals first demoed in the period', fr: 'Affaires démontrées dans la période' },
      definition: {
        en: 'Of the deals whose first demonstration was held in the period, the share won since. Recent periods are provisional while deals are open.',
        fr: 'Parmi les affaires dont la première démonstration date de la période, la part gagnée depuis. Les périodes récentes sont provisoires tant que des affaires restent ouvertes.',
      },
      expression: over(of('dealsDemoedAndWon'), of('dealsDemoed'), 'noRecords'),
    },
    period: {
      name: { en: 'Won in the period', fr: 'Gagnées dans la période' },
      definition: {
        en: 'Deals with a demonstration won in the period ÷ deals whose first demonstration was held in it. It can exceed 100 %.',
        fr: 'Affaires avec démonstration gagnées dans la période ÷ affaires dont la première démonstration y a été tenue. Il peut dépasser 100 %.',
      },
      expression: over(of('dealsWonWithDemo'), of('dealsDemoed'), 'noRecords'),
    },
  },
};

const salesVelocity = single({
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
  sources: ['004'],
  expression: over(
    times(
      times(of('openDeals'), metric('average_deal_size', 'mean')),
      metric('win_rate', 'closed'),
    ),
    metric('sales_cycle_length', 'created'),
  ),
});

export const performance: readonly Metric[] = [
  dealsWon,
  outboundDealsWon,
  averageDealSize,
  winLossRatio,
  closingRatio,
  demoToCloseRatio,
  salesVelocity,
];
