/** What lists show of records beside name, owner, customer, product and day; labels in messages. */
export const detailKeys = [
  'stage',
  'status',
  'amount',
  'listPrice',
  'currency',
  'createdOn',
  'closedOn',
  'role',
  'hiredOn',
  'leftOn',
] as const;
export type DetailKey = (typeof detailKeys)[number];

/** How a detail is written. */
export type DetailKind = 'date' | 'money' | 'number' | 'role' | 'text';

const kinds: Readonly<Partial<Record<string, DetailKind>>> = {
  amount: 'money',
  listPrice: 'money',
  role: 'role',
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
