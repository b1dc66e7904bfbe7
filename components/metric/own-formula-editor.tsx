'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { controlStyles } from '@/components/ui/control-styles';
import { describe, Field } from '@/components/ui/field';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Completion, Completions, Problem } from '@/server/metric/own-metric.schemas';
import { OwnCompletionList, optionId } from './own-completion-list';
import { useSettled } from './use-settled';

const PAUSE_MS = 120;
const typeface = 'px-3 py-2 font-mono text-body leading-6 whitespace-pre-wrap break-words';

/** A formula with the names that fit where the caret is, and a line under what is wrong. */
export function OwnFormulaEditor({
  org,
  formula,
  onChange,
  problem,
  error,
}: {
  org: string;
  formula: string;
  onChange: (formula: string) => void;
  /** of this very formula */
  problem: Problem | null;
  error: ReactNode;
}) {
  const t = useTranslations('formula');
  const trpc = useTRPC();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [moveTo, setMoveTo] = useState<number | null>(null);
  const place = useSettled(`${String(caret)} ${formula}`, PAUSE_MS);
  const isSettled = place === `${String(caret)} ${formula}`;
  const { data, isPlaceholderData } = useQuery({
    ...trpc.metric.own.complete.queryOptions({ org, formula, caret }),
    enabled: isOpen && isSettled,
    placeholderData: keepPreviousData,
  });
  const options = isOpen && data && !isWhole(data, formula) ? data.options : [];
  // what was found for an earlier text must not be put into this one
  const isCurrent = isSettled && !isPlaceholderData;
  const shown = Math.min(active, Math.max(0, options.length - 1));

  useLayoutEffect(() => {
    if (moveTo === null) return;
    field.current?.setSelectionRange(moveTo, moveTo);
    setMoveTo(null);
  }, [moveTo]);

  const choose = ({ insert }: Completion) => {
    if (!data || !isCurrent) return;
    onChange(formula.slice(0, data.from) + insert + formula.slice(data.to));
    setCaret(data.from + insert.length);
    setMoveTo(data.from + insert.length);
    setIsOpen(false);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === ' ' && event.ctrlKey) {
      setIsOpen(true);
      setActive(0);
    } else if (options.length === 0) return;
    else if (event.key === 'ArrowDown') setActive((shown + 1) % options.length);
    else if (event.key === 'ArrowUp') setActive((shown + options.length - 1) % options.length);
    else if (event.key === 'Escape') setIsOpen(false);
    else if (event.key === 'Enter') {
      const option = options[shown];
      if (option) choose(option);
    } else return;
    event.preventDefault();
  };
  const list = `${id}-names`;
  return (
    <Field id={id} label={t('form.formula')} help={t('form.formulaHelp')} error={error}>
      <div className="relative">
        <div className="grid">
          <textarea
            {...describe(id, { help: true, error })}
            ref={field}
            value={formula}
            required
            rows={3}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            aria-autocomplete="list"
            aria-controls={options.length > 0 ? list : undefined}
            aria-activedescendant={options.length > 0 ? optionId(list, shown) : undefined}
            onChange={({ target }) => {
              onChange(target.value);
              setCaret(target.selectionStart);
              setActive(0);
              setIsOpen(/[\p{L}\p{N}_.[]/u.test(target.value[target.selectionStart - 1] ?? ''));
            }}
            onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
            onKeyDown={pressed}
            onBlur={() => setIsOpen(false)}
            className={controlStyles(`[grid-area:1/1] resize-none overflow-hidden ${typeface}`)}
          />
          <Underlined formula={formula} problem={problem} />
        </div>
        {options.length > 0 ? (
          <OwnCompletionList id={list} options={options} active={shown} onChoose={choose} />
        ) : null}
      </div>
      <VisuallyHidden>
        <span role="status">
          {isOpen && isCurrent ? t('editor.count', { count: options.length }) : null}
        </span>
      </VisuallyHidden>
    </Field>
  );
}

/** Whether one of the names stands there already. */
function isWhole({ from, to, options }: Completions, formula: string): boolean {
  return options.some(({ insert }) => insert === formula.slice(from, to));
}

/** The same text over the field, unseen but for the line under the problem; it gives the height. */
function Underlined({ formula, problem }: { formula: string; problem: Problem | null }) {
  const from = problem ? Math.min(problem.from, Math.max(0, formula.length - 1)) : 0;
  const to = problem ? Math.max(problem.to, from + 1) : 0;
  return (
    <div
      aria-hidden
      className={`pointer-events-none min-h-20 border border-transparent text-transparent [grid-area:1/1] ${typeface}`}
    >
      {formula.slice(0, from)}
      <span className="underline decoration-status-off-target decoration-wavy decoration-from-font underline-offset-4">
        {formula.slice(from, to)}
      </span>
      {`${formula.slice(to)}\n`}
    </div>
  );
}
