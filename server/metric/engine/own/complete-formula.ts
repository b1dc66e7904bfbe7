import { findMetric, unitOf } from '../catalogue/catalogue';
import type { Texts } from '../catalogue/text';
import { windowTexts } from '../formula';
import { bestOf, candidate, type Completion } from './completion-candidate';
import { knownCandidates, measureCandidates, ownCandidate } from './completion-names';
import type { OwnMetrics } from './own-metrics';
import { nameOfKind, quantityOf } from './quantity';
import { MEASURE, windowNames } from './reference';

export type { Completion } from './completion-candidate';

/** What fits at a place of a formula. */
export interface Completions {
  /** the stretch of the formula that an option replaces */
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

const fragment = /([\p{L}_][\p{L}\p{N}_]*)?(?:(\.)([\p{L}\p{N}_]*))?(?:(\[)([\p{L}\p{N}_]*))?$/u;
const rest = /^[\p{L}\p{N}_]*/u;

/** What can be written at the caret: names that begin or sound like what stands before it. */
export function completeFormula(formula: string, caret: number, own: OwnMetrics): Completions {
  const at = Math.min(Math.max(caret, 0), formula.length);
  const [all = '', name = '', point, member = '', bracket, window = ''] =
    fragment.exec(formula.slice(0, at)) ?? [];
  const to = at + (rest.exec(formula.slice(at))?.[0].length ?? 0);
  if (bracket !== undefined) return { from: at - window.length, to, options: windows(window) };
  if (point !== undefined && name !== MEASURE) {
    return { from: at - member.length, to, options: variants(name, member) };
  }
  const options =
    point === undefined
      ? bestOf([...own.definitions.map(ownCandidate), ...knownCandidates], name)
      : bestOf(measureCandidates, member);
  return { from: at - all.length, to, options };
}

function variants(id: string, wanted: string): Completion[] {
  const metric = findMetric(id);
  if (!metric) return [];
  const found = Object.entries(metric.variants).map(([variant, each]) =>
    candidate(
      {
        kind: 'variant',
        insert: variant,
        label: each.name,
        unit: nameOfKind(quantityOf(unitOf(metric, each))),
      },
      ...[variant, each.name.en, each.name.fr],
    ),
  );
  return bestOf(found, wanted);
}

const plainWindows: Readonly<Record<string, Texts>> = {
  period: { en: 'in the period', fr: 'sur la période' },
  whole: { en: 'in all, whatever the breakdown', fr: 'au total, quelle que soit la ventilation' },
};

function windows(wanted: string): Completion[] {
  const texts: Readonly<Record<string, Texts | undefined>> = { ...windowTexts, ...plainWindows };
  const found = windowNames.map((name) => {
    const label = texts[name] ?? { en: name, fr: name };
    return candidate({ kind: 'window', insert: name, label }, ...[name, label.en, label.fr]);
  });
  return bestOf(found, wanted);
}
