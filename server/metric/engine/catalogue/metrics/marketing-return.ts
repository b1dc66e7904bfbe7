import { minus, of, over } from '../expression';
import type { Metric } from '../metric';

export const attributedRevenue: Metric = {
  id: 'attributed_revenue',
  name: { en: 'Attributed revenue', fr: 'Chiffre d’affaires attribué' },
  aliases: {
    en: ['revenue attribution', 'marketing sourced revenue'],
    fr: ['attribution des revenus'],
  },
  definition: {
    en: 'Amount of the deals won in the period, credited to the campaigns and content that touched them. Touches are activities with a campaign or content, of the deal or its lead, up to the closing day; without any, the lead’s or the deal’s own campaign has the credit. The credits of a deal add up to its amount.',
    fr: 'Montant des affaires gagnées dans la période, attribué aux campagnes et contenus qui les ont touchées. Les contacts sont les activités ayant une campagne ou un contenu, de l’affaire ou de son lead, jusqu’au jour de conclusion ; à défaut, la campagne du lead ou de l’affaire. Les parts d’une affaire s’additionnent à son montant.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'marketing',
  kind: 'lagging',
  audiences: ['marketing', 'enablement', 'executive'],
  sources: ['004'],
  defaultVariant: 'firstTouch',
  variants: {
    firstTouch: {
      name: { en: 'First touch', fr: 'Premier contact' },
      definition: {
        en: 'The first touch has all the credit.',
        fr: 'Le premier contact a tout le crédit.',
      },
      expression: of('firstTouchRevenue'),
    },
    lastTouch: {
      name: { en: 'Last touch', fr: 'Dernier contact' },
      definition: {
        en: 'The last touch has all the credit.',
        fr: 'Le dernier contact a tout le crédit.',
      },
      expression: of('lastTouchRevenue'),
    },
    linear: {
      name: { en: 'Linear', fr: 'Linéaire' },
      definition: {
        en: 'All touches have equal parts.',
        fr: 'Tous les contacts ont des parts égales.',
      },
      expression: of('linearRevenue'),
    },
  },
};

export const contentMarketingRoi: Metric = {
  id: 'content_marketing_roi',
  name: { en: 'Content marketing ROI', fr: 'ROI du marketing de contenu' },
  aliases: {
    en: ['content ROI', 'return on content'],
    fr: ['retour sur investissement du contenu'],
  },
  definition: {
    en: 'Sales attributed to content ÷ what producing it cost: expenses of category content.',
    fr: 'Ventes attribuées aux contenus ÷ leur coût de production : dépenses de catégorie contenu.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'marketing',
  kind: 'lagging',
  audiences: ['marketing', 'executive'],
  sources: ['004'],
  defaultVariant: 'ratio',
  variants: {
    ratio: {
      name: { en: 'Sales over cost', fr: 'Ventes sur coût' },
      definition: {
        en: 'Amount won whose first touch was content ÷ content spend.',
        fr: 'Montant gagné dont le premier contact est un contenu ÷ dépenses de contenu.',
      },
      expression: over(of('contentRevenue'), of('contentSpend')),
    },
    net: {
      name: { en: 'Net gain over cost', fr: 'Gain net sur coût' },
      definition: {
        en: '(That amount − content spend) ÷ content spend.',
        fr: '(Ce montant − dépenses de contenu) ÷ dépenses de contenu.',
      },
      expression: over(minus(of('contentRevenue'), of('contentSpend')), of('contentSpend')),
    },
    linear: {
      name: { en: 'Linear', fr: 'Linéaire' },
      definition: {
        en: 'Amount won credited to content in equal parts with all other touches ÷ content spend.',
        fr: 'Montant gagné attribué aux contenus, à parts égales avec les autres contacts ÷ dépenses de contenu.',
      },
      expression: over(of('contentRevenueLinear'), of('contentSpend')),
    },
  },
};

export const costPerLead: Metric = {
  id: 'cost_per_lead',
  name: { en: 'Cost per lead', fr: 'Coût par lead' },
  aliases: { en: ['CPL', 'lead cost'], fr: ['coût par prospect', 'coût par piste'] },
  definition: {
    en: 'Campaign cost of the period ÷ leads that campaigns brought in.',
    fr: 'Coût des campagnes de la période ÷ leads apportés par des campagnes.',
  },
  unit: 'currency',
  direction: 'lower',
  family: 'marketing',
  kind: 'lagging',
  audiences: ['marketing', 'sales_marketing'],
  sources: ['000', '004'],
  note: {
    en: 'For one campaign, choose the whole time that it ran.',
    fr: 'Pour une campagne donnée, choisissez toute sa durée.',
  },
  defaultVariant: 'actual',
  variants: {
    actual: {
      name: { en: 'Actual cost', fr: 'Coût réel' },
      definition: {
        en: 'Expenses with a campaign ÷ leads with a campaign.',
        fr: 'Dépenses ayant une campagne ÷ leads ayant une campagne.',
      },
      expression: over(of('campaignSpend'), of('campaignLeads'), 'noRecords'),
    },
    budget: {
      name: { en: 'Budget', fr: 'Budget' },
      definition: {
        en: 'Budgets of campaigns ÷ leads with a campaign.',
        fr: 'Budgets de campagne ÷ leads ayant une campagne.',
      },
      expression: over(of('campaignBudget'), of('campaignLeads'), 'noRecords'),
    },
    allMarketing: {
      name: { en: 'All marketing spend', fr: 'Toutes les dépenses de marketing' },
      definition: {
        en: 'All marketing spend ÷ all leads created.',
        fr: 'Toutes les dépenses de marketing ÷ tous les leads créés.',
      },
      expression: over(of('marketingSpend'), of('leadsCreated'), 'noRecords'),
    },
  },
};

const perEvent = (en: string, fr: string) => ({
  en: `Sales and marketing spend ÷ ${en}.`,
  fr: `Dépenses de vente et de marketing ÷ ${fr}.`,
});

export const costPerAcquisition: Metric = {
  id: 'cost_per_acquisition',
  name: { en: 'Cost per acquisition', fr: 'Coût par acquisition' },
  aliases: { en: ['CPA', 'cost per action'], fr: ['coût par action'] },
  definition: {
    en: 'Sales and marketing spend of the period ÷ acquisition events of the period: closed deals unless chosen otherwise.',
    fr: 'Dépenses de vente et de marketing de la période ÷ événements d’acquisition de la période : affaires conclues, sauf autre choix.',
  },
  unit: 'currency',
  direction: 'lower',
  family: 'marketing',
  kind: 'lagging',
  audiences: ['sales_marketing', 'marketing'],
  sources: ['000'],
  note: {
    en: 'Customer acquisition cost counts new customers instead. Which expenses are meant is said at acquisition spend.',
    fr: 'Le coût d’acquisition client compte, lui, les nouveaux clients. Les dépenses retenues sont décrites aux dépenses d’acquisition.',
  },
  defaultVariant: 'deals',
  variants: {
    deals: {
      name: { en: 'Deals won', fr: 'Affaires gagnées' },
      definition: perEvent('deals won', 'affaires gagnées'),
      expression: over(of('acquisitionSpend'), of('dealsWon'), 'noRecords'),
    },
    leads: {
      name: { en: 'Leads', fr: 'Leads' },
      definition: perEvent(
        'leads created, such as forms filled in or assets downloaded',
        'leads créés, par exemple formulaires remplis ou contenus téléchargés',
      ),
      expression: over(of('acquisitionSpend'), of('leadsCreated'), 'noRecords'),
    },
    mqls: {
      name: { en: 'MQLs', fr: 'MQL' },
      definition: perEvent('leads marketing qualified', 'leads devenus MQL'),
      expression: over(of('acquisitionSpend'), of('leadsMql'), 'noRecords'),
    },
    orders: {
      name: { en: 'Orders', fr: 'Commandes' },
      definition: perEvent('orders placed', 'commandes passées'),
      expression: over(of('acquisitionSpend'), of('ordersPlaced'), 'noRecords'),
    },
  },
};

export const marketingReturn: readonly Metric[] = [
  attributedRevenue,
  contentMarketingRoi,
  costPerLead,
  costPerAcquisition,
];
