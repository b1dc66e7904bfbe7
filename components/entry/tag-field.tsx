'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, type KeyboardEvent } from 'react';
import { controlStyles } from '@/components/ui/control-styles';
import { describe, Field } from '@/components/ui/field';

/** Tags of a reply: typed, or taken from those that are used. */
export function TagField({
  tags,
  proposals,
  onChange,
  error,
}: {
  tags: readonly string[];
  proposals: readonly string[];
  onChange: (tags: string[]) => void;
  error?: string;
}) {
  const t = useTranslations('entry.activity');
  const id = useId();
  const [text, setText] = useState('');
  const add = (written: string) => {
    const added = written.split(/[;|,]/).map((tag) => tag.trim().slice(0, 60));
    onChange([...new Set([...tags, ...added.filter((tag) => tag !== '')])]);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '') {
      onChange(tags.slice(0, -1));
    }
  };
  const help = t('tagsHelp');
  const proposed = proposals.filter((tag) => !tags.includes(tag));
  return (
    <Field id={id} label={t('tags')} help={help} error={error} optional>
      {tags.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                aria-label={t('removeTag', { tag })}
                onClick={() => onChange(tags.filter((each) => each !== tag))}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-control border border-accent bg-accent-soft px-3 text-body font-semibold text-accent"
              >
                {tag}
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        {...describe(id, { help, error })}
        type="text"
        autoComplete="off"
        enterKeyHint="done"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (text.trim() !== '') add(text);
        }}
        onKeyDown={onKeyDown}
        className={controlStyles('h-11 px-3')}
      />
      {proposed.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {proposed.slice(0, 8).map((tag) => (
            <button
              key={tag}
              type="button"
              aria-label={t('addTag', { tag })}
              onClick={() => add(tag)}
              className="inline-flex min-h-11 items-center rounded-control border border-line-strong/70 px-3 text-body text-ink-muted hover:border-line-strong hover:text-ink"
            >
              + {tag}
            </button>
          ))}
        </div>
      ) : null}
    </Field>
  );
}
