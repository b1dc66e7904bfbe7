/** What lists show of records beside name, owner, customer, product and day; labels in messages. */
export const detailKeys = [
  'stage',
  'status',
  'type',
  'kind',
  'direction',
  'category',
  'lifecycleStage',
  'issueType',
  'severity',
  'question',
  'score',
  'outcome',
  'reason',
  'churnReason',
  'plan',
  'segment',
  'source',
  'channel',
  'campaign',
  'platform',
  'content',
  'page',
  'process',
  'value',
  'baseline',
  'target',
  'hours',
  'quantity',
  'amount',
  'grossAmount',
  'discountAmount',
  'budgetAmount',
  'listPrice',
  'mrrDelta',
  'currency',
  'role',
  'createdOn',
  'closedOn',
  'changedOn',
  'mqlOn',
  'sqlOn',
  'customerOn',
  'occurredOn',
  'bookedOn',
  'firstPurchaseOn',
  'churnedOn',
  'startOn',
  'endOn',
  'madeOn',
  'issuedOn',
  'paidOn',
  'refundedOn',
  'incurredOn',
  'effectiveOn',
  'answeredOn',
  'openedOn',
  'firstResponseOn',
  'resolvedOn',
  'escalatedOn',
  'hiredOn',
  'leftOn',
] as const;
export type DetailKey = (typeof detailKeys)[number];

/** How a detail is written. */
export type DetailKind = 'date' | 'money' | 'number' | 'role' | 'status' | 'text';

const kinds: Readonly<Partial<Record<string, DetailKind>>> = {
  amount: 'money',
  grossAmount: 'money',
  discountAmount: 'money',
  budgetAmount: 'money',
  listPrice: 'money',
  mrrDelta: 'money',
  quantity: 'number',
  hours: 'number',
  score: 'number',
  value: 'number',
  baseline: 'number',
  target: 'number',
  role: 'role',
  status: 'status',
};

/** The kind of a detail: days end in `On`, the others are named here. */
export function detailKind(key: string): DetailKind {
  const known = kinds[key];
  if (known) return known;
  return key.endsWith('On') ? 'date' : 'text';
}

/** The keys that a record type's details have, apart from the currency that its amounts are in. */
export function shownDetails(details: Readonly<Record<string, string | null>>): DetailKey[] {
  return Object.keys(details).flatMap((key) => {
    const known = detailKeys.find((each) => each === key);
    return known && known !== 'currency' ? [known] : [];
  });
}
