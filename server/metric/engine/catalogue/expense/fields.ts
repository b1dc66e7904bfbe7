import type { Field } from '../definition';

const category = "lower(replace(trim(r.category), '_', ' '))";
const isIn = (names: readonly string[]) =>
  `${category} in (${names.map((name) => `'${name}'`).join(', ')})`;

const sales = isIn(['sales', 'ventes', 'vente', 'commercial']);
/** What is spent on a channel or campaign is marketing, unless its category says otherwise. */
const marketing = `(${isIn(['marketing', 'campaign', 'campaigns', 'campagne', 'advertising', 'ads', 'publicité'])}
  or (r.category is null and (r.channel is not null or r.campaign is not null)))`;
const pay = isIn([
  'salary',
  'salaries',
  'bonus',
  'bonuses',
  'fee',
  'fees',
  'salaire',
  'prime',
  'honoraires',
]);
const service = isIn(['customer service', 'service client', 'support']);
const success = isIn(['customer success', 'cs', 'succès client']);

const condition = (sql: string, en: string, fr: string) =>
  ({ recordType: 'expense', label: { en, fr }, sql: `coalesce(${sql}, false)` }) as const;

export const expenseFields = {
  expenseAmount: {
    recordType: 'expense',
    label: { en: 'amount', fr: 'montant' },
    sql: 'r.amount',
    currency: 'r.currency',
  },
  expenseBudget: {
    recordType: 'expense',
    label: { en: 'budget', fr: 'budget' },
    sql: 'r.budget_amount',
    currency: 'r.currency',
  },
  expenseIsAcquisition: condition(
    `(${sales} or ${marketing} or ${pay})`,
    'sales and marketing: category sales, marketing, campaign, advertising, salary, bonus or fee, or none but a channel or campaign',
    'ventes et marketing : catégorie ventes, marketing, campagne, publicité, salaire, prime ou honoraires, ou sans catégorie mais avec un canal ou une campagne',
  ),
  expenseIsMarketing: condition(
    marketing,
    'marketing: category marketing, campaign or advertising, or none but a channel or campaign',
    'marketing : catégorie marketing, campagne ou publicité, ou sans catégorie mais avec un canal ou une campagne',
  ),
  expenseIsService: condition(service, 'category customer service', 'catégorie service client'),
  expenseIsSuccess: condition(success, 'category customer success', 'catégorie customer success'),
  expenseIsContent: condition(
    isIn(['content', 'contenu', 'content marketing']),
    'category content',
    'catégorie contenu',
  ),
  expenseIsGoods: condition(
    isIn([
      'cogs',
      'cost of goods',
      'cost of goods sold',
      'cost of sales',
      'coût des marchandises',
      'coût des ventes',
    ]),
    'category cost of goods sold',
    'catégorie coût des marchandises vendues',
  ),
  expenseCampaign: {
    recordType: 'expense',
    label: { en: 'campaign', fr: 'campagne' },
    sql: 'r.campaign',
  },
  expenseInvestment: {
    recordType: 'expense',
    label: { en: 'investment', fr: 'investissement' },
    sql: 'r.investment',
  },
} as const satisfies Record<string, Field>;
