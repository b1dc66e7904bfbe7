import { catalogue } from '../catalogue/catalogue';
import { measureOf, nameableMeasureIds } from '../catalogue/measure';
import type { Texts } from '../catalogue/text';
import { candidate, type Candidate } from './completion-candidate';
import { formulaFunctions, functionNames } from './formula-function';
import type { OwnDefinition } from './own-definition';
import { nameOfKind, quantityOf } from './quantity';
import { MEASURE } from './reference';

const functions = functionNames.map((name) =>
  candidate(
    { kind: 'function', insert: `${name}(`, label: formulaFunctions[name].explanation },
    name,
  ),
);

const metrics = catalogue.map(({ id, name, aliases, unit }) =>
  candidate(
    { kind: 'metric', insert: id, label: name, unit: nameOfKind(quantityOf(unit)) },
    ...[id, name.en, name.fr, ...aliases.en, ...aliases.fr],
  ),
);

/** Every measure of the catalogue. */
export const measureCandidates: readonly Candidate[] = nameableMeasureIds.map((id) => {
  const { label, unit } = measureOf(id);
  return candidate(
    { kind: 'measure', insert: `${MEASURE}.${id}`, label, unit: nameOfKind(quantityOf(unit)) },
    ...[id, label.en, label.fr, `${MEASURE}.${id}`],
  );
});

const logic: Readonly<Record<'and' | 'or' | 'not', Texts>> = {
  and: { en: 'both conditions hold', fr: 'les deux conditions sont remplies' },
  or: { en: 'one of the conditions holds', fr: 'l’une des conditions est remplie' },
  not: { en: 'the condition does not hold', fr: 'la condition n’est pas remplie' },
};

const words: readonly Candidate[] = [
  candidate(
    {
      kind: 'word',
      insert: 'days',
      label: { en: 'days of the period that have elapsed', fr: 'jours écoulés de la période' },
      unit: 'days',
    },
    ...['days', 'jours'],
  ),
  candidate(
    {
      kind: 'word',
      insert: 'months',
      label: { en: 'length of the period in months', fr: 'durée de la période en mois' },
      unit: 'plain',
    },
    ...['months', 'mois'],
  ),
  ...Object.entries(logic).map(([word, label]) =>
    candidate({ kind: 'word', insert: word, label }, word),
  ),
];

/** Everything of the catalogue that a formula may name, and the words of the language. */
export const knownCandidates: readonly Candidate[] = [
  ...functions,
  ...words,
  ...metrics,
  ...measureCandidates,
];

/** A metric that the organisation wrote. */
export function ownCandidate({ id, name, unit }: OwnDefinition): Candidate {
  return candidate(
    { kind: 'metric', insert: id, label: name, unit: nameOfKind(quantityOf(unit)) },
    ...[id, name.en, name.fr],
  );
}
