'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { classNames } from '@/components/ui/class-names';
import { controlStyles } from '@/components/ui/control-styles';
import type { FindNames } from '@/server/dataset/record.schemas';

interface Props {
  org: string;
  target: FindNames['target'];
  /** the hidden input's: the external id */
  name: string;
  value: string;
  /** what the value is called */
  shown: string;
  describedBy: Record<string, string | boolean | undefined>;
  label?: string;
  className?: string;
}

/** A reference, searched by name; what is typed without being chosen counts as a name or id. */
export function ReferenceInput(props: Props) {
  const { org, target, name, describedBy, label, className } = props;
  const t = useTranslations('record.detail');
  const list = useId();
  const [chosen, setChosen] = useState({ value: props.value, shown: props.shown });
  const [active, setActive] = useState<number | null>(null);
  const trpc = useTRPC();
  const isOpen = active !== null;
  const { data, isFetching } = useQuery(
    trpc.record.names.queryOptions(
      { org, target, text: chosen.value === '' || isOpen ? chosen.shown.slice(0, 200) : '' },
      { enabled: isOpen, staleTime: 30_000 },
    ),
  );
  const found = data ?? [];
  const choose = (index: number) => {
    const option = found[index];
    if (!option) return;
    setChosen({ value: option.externalId, shown: option.name ?? option.externalId });
    setActive(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const last = Math.max(0, found.length - 1);
      setActive(isOpen ? Math.min(last, Math.max(0, active + step)) : 0);
    } else if (isOpen && event.key === 'Enter' && found.length > 0) {
      event.preventDefault();
      choose(active);
    } else if (isOpen && event.key === 'Escape') {
      event.stopPropagation();
      setActive(null);
    }
  };
  return (
    <div className="relative">
      <input type="hidden" name={name} value={chosen.value} />
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen && found.length > 0 ? `${list}-${String(active)}` : undefined}
        placeholder={t('choose')}
        value={chosen.shown}
        onChange={({ target: { value } }) => {
          setChosen({ value, shown: value });
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
        {...describedBy}
        className={controlStyles(className ?? 'h-9 px-3')}
      />
      {isOpen ? (
        <ul
          id={list}
          role="listbox"
          aria-label={label ?? t('choose')}
          className="absolute left-0 top-full z-30 mt-1 max-h-64 w-full min-w-48 overflow-y-auto rounded-control border border-line bg-surface-raised py-1 shadow-float"
        >
          {found.map((option, index) => (
            <li
              key={option.externalId}
              id={`${list}-${String(index)}`}
              role="option"
              aria-selected={index === active}
              // the field keeps the focus
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
              className={classNames(
                'cursor-pointer px-3 py-1.5 text-label hover:bg-surface-sunken',
                index === active && 'bg-accent-soft',
              )}
            >
              {option.name ?? option.externalId}
              {option.name && option.name !== option.externalId ? (
                <span className="text-ink-faint"> · {option.externalId}</span>
              ) : null}
            </li>
          ))}
          {found.length === 0 && !isFetching ? (
            <li className="px-3 py-1.5 text-label text-ink-faint">{t('noMatch')}</li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}
