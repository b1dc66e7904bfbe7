import type { Condition, Measure } from '../measure-definition';

const spent = (en: string, fr: string, ...where: Condition[]) =>
  ({
    family: 'expenseIncurred',
    label: { en, fr },
    unit: 'currency',
    aggregate: 'sum',
    value: 'expenseAmount',
    where,
  }) as const satisfies Measure;

const hasCampaign: Condition = { field: 'expenseCampaign', isKnown: true };

export const expenseMeasures = {
  expensesIncurred: spent('expenses', 'dépenses'),
  acquisitionSpend: spent('sales and marketing spend', 'dépenses de vente et de marketing', {
    field: 'expenseIsAcquisition',
    holds: true,
  }),
  marketingSpend: spent('marketing spend', 'dépenses de marketing', {
    field: 'expenseIsMarketing',
    holds: true,
  }),
  serviceSpend: spent('customer service spend', 'dépenses de service client', {
    field: 'expenseIsService',
    holds: true,
  }),
  successSpend: spent('customer success spend', 'dépenses de customer success', {
    field: 'expenseIsSuccess',
    holds: true,
  }),
  contentSpend: spent('content spend', 'dépenses de contenu', {
    field: 'expenseIsContent',
    holds: true,
  }),
  goodsSpend: spent('cost of goods sold', 'coût des marchandises vendues', {
    field: 'expenseIsGoods',
    holds: true,
  }),
  campaignSpend: spent('campaign spend', 'dépenses de campagne', hasCampaign),
  campaignBudget: {
    family: 'expenseIncurred',
    label: { en: 'campaign budget', fr: 'budget de campagne' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'expenseBudget',
    where: [hasCampaign],
  },
  investmentSpend: spent('amount invested', 'montant investi', {
    field: 'expenseInvestment',
    isKnown: true,
  }),
  expensesPaid: {
    family: 'expensePaid',
    label: { en: 'expenses paid', fr: 'dépenses payées' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'expenseAmount',
    where: [],
  },
} as const satisfies Record<string, Measure>;
