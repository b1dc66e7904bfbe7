import type { RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';
import { statusOf } from './propose-stages';

/** field → text in the machine interface's own formats; null: it has none */
export type RecordTexts = Readonly<Record<string, string | null>>;

type Filling = (given: RecordTexts, stored: RecordTexts) => Record<string, string | null>;

const only = (stored: RecordTexts, names: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(names.map((name) => [name, stored[name] ?? null]));

/** A stage that the deal already is in says nothing new; another one is judged by its name. */
const deal: Filling = (given, stored) => {
  const status =
    'stage' in given && given.stage && given.stage !== stored.stage
      ? (statusOf(given.stage) ?? 'open')
      : (stored.status ?? null);
  return { ...only(stored, ['stage', 'closedAt']), status };
};

/** The discount stays; gross and net follow from each other unless none of the three is given. */
const invoice: Filling = (given, stored) => {
  if (given.grossAmount || given.amount) return only(stored, ['kind', 'discountAmount']);
  if (given.discountAmount) return only(stored, ['kind', 'grossAmount']);
  return only(stored, ['kind', 'grossAmount', 'discountAmount', 'amount']);
};

/** What is looked at together, where a type's groups of which one is needed don't say it. */
const fillings: Readonly<Partial<Record<RecordType, Filling>>> = { deal, invoice };
/** a person's or a team's: the one that stays says that the other can't be added */
const ownedByOne: ReadonlySet<RecordType> = new Set(['quota', 'target']);

/** Of a group that nothing is given of, what the record has. */
function grouped(type: RecordType, given: RecordTexts): readonly string[] {
  const { oneOf = [] } = definitions[type];
  return oneOf.filter((group) => !group.some((name) => name in given)).flat();
}

/**
 * What a record that is there already keeps, of what must be known to judge a change of some of its
 * fields: those that a record needs, and those that its type's rules look at.
 */
export function neededValues(
  type: RecordType,
  given: RecordTexts,
  stored: RecordTexts,
): Readonly<Record<string, string | null>> {
  const required = definitions[type].fields.filter(({ isRequired }) => isRequired);
  const names = required.map(({ name }) => name);
  if (ownedByOne.has(type)) names.push('owner', 'team');
  const judged = fillings[type]?.(given, stored) ?? only(stored, grouped(type, given));
  const needed = { ...only(stored, names), ...judged };
  return Object.fromEntries(Object.entries(needed).filter(([name]) => !(name in given)));
}
