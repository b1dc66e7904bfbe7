import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Completion } from '@/server/metric/own-metric.schemas';

export const optionId = (list: string, index: number): string => `${list}-${String(index)}`;

/** The names that fit, below the formula; the chosen one is read out by the formula's field. */
export function OwnCompletionList({
  id,
  options,
  active,
  onChoose,
}: {
  id: string;
  options: readonly Completion[];
  active: number;
  onChoose: (option: Completion) => void;
}) {
  const t = useTranslations('formula');
  const locale = useLocale();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('editor.options')}
      className="absolute inset-x-0 top-full z-30 mt-1 rounded-control border border-line bg-surface-raised py-1 shadow-float"
    >
      {options.map((option, index) => (
        <li
          key={option.insert}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          // the formula keeps the focus
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
          className={classNames(
            'flex cursor-pointer flex-wrap items-baseline gap-x-3 px-3 py-1.5 hover:bg-surface-sunken',
            index === active && 'bg-accent-soft',
          )}
        >
          <span className="font-mono text-label text-ink">{option.insert}</span>
          <span className="min-w-0 flex-1 text-label text-ink-muted">{option.label[locale]}</span>
          <span className="text-caption text-ink-faint">
            {t(`editor.kinds.${option.kind}`)}
            {option.unit ? ` · ${t(`kinds.${option.unit}`)}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
