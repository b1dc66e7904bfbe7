import { of, over, whenLoaded } from '../expression';
import { single, type Metric } from '../metric';

const acquired = of('customersAcquired');

const newCustomers = single({
  id: 'new_customers',
  name: { en: 'New customers', fr: 'Nouveaux clients' },
  aliases: {
    en: ['customers acquired', 'customer acquisition'],
    fr: [
      'acquisition de clients',
      'l’achat du client',
      'nombre de nouveaux clients',
      'taux d’acquisition de nouveaux clients',
    ],
  },
  definition: {
    en: 'Number of customers making their first purchase in the period: the first deal won, invoice or subscription, or the day entered for it. A returning customer is not new.',
    fr: 'Nombre de clients dont le premier achat date de la période : première affaire gagnée, facture ou souscription, ou jour saisi. Un client qui revient n’est pas nouveau.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager', 'sales_marketing'],
  sources: ['001', '002', '004'],
  // where deals alone tell of purchases, the first deal won of each customer is the same, and kept ready
  expression: whenLoaded(
    'invoice',
    acquired,
    whenLoaded(
      'subscriptionMovement',
      acquired,
      whenLoaded('customer', acquired, of('firstPurchases')),
    ),
  ),
});

const upsellCrossSellRate: Metric = {
  id: 'upsell_cross_sell_rate',
  name: { en: 'Upsell and cross-sell rate', fr: 'Taux d’upsell et de cross-sell' },
  aliases: {
    en: ['upsell rate', 'cross-sell rate'],
    fr: [
      'taux de vente incitative et de vente croisée',
      'taux de montée en gamme',
      'taux de vente additionnelle',
    ],
  },
  definition: {
    en: 'Share of the customers active at the start of the period who bought more in it: an upsell or cross-sell deal won, or an expansion of their subscription. Customers won in the period enter at the next one.',
    fr: 'Part des clients actifs au début de la période qui y ont acheté davantage : affaire de montée en gamme ou de vente croisée gagnée, ou extension de leur abonnement. Les clients gagnés dans la période comptent à partir de la suivante.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'cs'],
  sources: ['000', '001'],
  note: {
    en: 'Active: MRR above zero, or without subscriptions a purchase in the 365 days before. An expansion that is only a price indexation can’t be told apart.',
    fr: 'Actif : MRR positif ou, sans abonnement, un achat dans les 365 jours précédents. Une extension due à la seule indexation des prix n’est pas distinguée.',
  },
  defaultVariant: 'both',
  variants: {
    both: {
      name: { en: 'Upsell and cross-sell', fr: 'Upsell et cross-sell' },
      definition: {
        en: 'Existing customers with an upsell, a cross-sell or an expansion ÷ existing customers.',
        fr: 'Clients existants avec montée en gamme, vente croisée ou extension ÷ clients existants.',
      },
      expression: over(of('customersExpanded'), of('customersExisting'), 'noRecords'),
    },
    upsell: {
      name: { en: 'Upsell', fr: 'Upsell' },
      definition: {
        en: 'Existing customers with an upsell or an expansion ÷ existing customers.',
        fr: 'Clients existants avec montée en gamme ou extension ÷ clients existants.',
      },
      expression: over(of('customersUpgraded'), of('customersExisting'), 'noRecords'),
    },
    crossSell: {
      name: { en: 'Cross-sell', fr: 'Cross-sell' },
      definition: {
        en: 'Existing customers with a cross-sell ÷ existing customers.',
        fr: 'Clients existants avec vente croisée ÷ clients existants.',
      },
      expression: over(of('customersCrossSold'), of('customersExisting'), 'noRecords'),
    },
  },
};

const timeToFirstUpsell = single({
  id: 'time_to_first_upsell',
  name: { en: 'Time to first upsell', fr: 'Délai avant la première vente additionnelle' },
  aliases: {
    en: ['upsell timing'],
    fr: ['six mois après le début de leur mandat', 'moment de la vente incitative'],
  },
  definition: {
    en: 'Mean number of days from a customer’s first purchase to the first upsell or cross-sell deal won, for those won in the period. Customers never upsold are left out; the product is the one bought first.',
    fr: 'Nombre moyen de jours entre le premier achat d’un client et sa première affaire de montée en gamme ou de vente croisée, pour celles gagnées dans la période. Les clients sans vente additionnelle sont laissés de côté ; le produit est le premier acheté.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'cs'],
  sources: ['000'],
  expression: over(of('daysToFirstUpsell'), of('customersFirstUpsold'), 'noRecords'),
});

export const performanceCustomers: readonly Metric[] = [
  newCustomers,
  upsellCrossSellRate,
  timeToFirstUpsell,
];
