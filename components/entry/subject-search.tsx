'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useSettled } from '@/components/metric/use-settled';
import { classNames } from '@/components/ui/class-names';
import { controlStyles } from '@/components/ui/control-styles';
import { describe, Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import type { Subject } from '@/server/dataset/entry/entry.schemas';
import type { Named } from './activity-draft';

const SETTLED_MS = 200;

/** A deal, lead or customer found by a part of its name; what is chosen stands in its place. */
export function SubjectSearch({
  org,
  subject,
  chosen,
  onChoose,
  error,
}: {
  org: string;
  subject: Subject;
  chosen: Named | null;
  onChoose: (chosen: Named | null) => void;
  error?: string;
}) {
  const t = useTranslations('entry');
  const id = useId();
  const label = t(`activity.${subject}`);
  if (chosen === null) return <SearchField {...{ org, subject, label, onChoose, error }} />;
  const name = chosen.name ?? chosen.externalId;
  return (
    <Field id={id} label={label} error={error} optional>
      <div className="flex h-11 items-center justify-between gap-2 rounded-control border border-accent bg-accent-soft pl-3 pr-1 text-body">
        <span id={id} className="min-w-0 truncate font-semibold text-accent">
          {name}
        </span>
        <IconButton
          label={t('search.clear', { name })}
          onClick={() => onChoose(null)}
          className="!size-9"
        >
          <X aria-hidden />
        </IconButton>
      </div>
    </Field>
  );
}

function SearchField({
  org,
  subject,
  label,
  onChoose,
  error,
}: {
  org: string;
  subject: Subject;
  label: string;
  onChoose: (chosen: Named) => void;
  error?: string;
}) {
  const t = useTranslations('entry.search');
  const trpc = useTRPC();
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const settled = useSettled(text.trim(), SETTLED_MS);
  const { data: found = [], isFetching } = useQuery({
    ...trpc.entry.subjects.queryOptions({ org, subject, text: settled }),
    enabled: isOpen,
    placeholderData: (before) => before,
  });
  const choose = (index: number) => {
    const option = found[index];
    if (option) onChoose({ externalId: option.externalId, name: option.name });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setIsOpen(true);
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape') {
      setIsOpen(false);
    }
  };
  const message = isFetching ? t('loading') : t('none', { text: settled });
  return (
    <Field id={id} label={label} error={error} optional>
      <div className="relative">
        <input
          {...describe(id, { error })}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && found[active] ? `${id}-${active}` : undefined}
          placeholder={t('placeholder')}
          value={text}
          onFocus={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
          onChange={(event) => {
            setText(event.target.value);
            setIsOpen(true);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className={controlStyles('h-11 px-3')}
        />
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          hidden={!isOpen || found.length === 0}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-64 overflow-y-auto rounded-control bg-surface-raised py-1 shadow-float"
        >
          {found.map(({ externalId, name, beside }, index) => (
            <li
              key={externalId}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              // before the field loses the focus, which closes the list
              onMouseDown={(event) => {
                event.preventDefault();
                choose(index);
              }}
              className={classNames(
                'flex min-h-11 cursor-pointer items-center justify-between gap-3 px-3 text-body',
                index === active ? 'bg-accent-soft' : 'hover:bg-surface-sunken',
              )}
            >
              <span className="min-w-0 truncate">{name ?? externalId}</span>
              <span className="shrink-0 text-label text-ink-muted">
                {beside ?? (name ? externalId : '')}
              </span>
            </li>
          ))}
        </ul>
        <p
          role="status"
          className={isOpen && found.length === 0 ? 'mt-1 text-label text-ink-muted' : 'sr-only'}
        >
          {isOpen ? (found.length === 0 ? message : t('results', { count: found.length })) : ''}
        </p>
      </div>
    </Field>
  );
}
