import { feedGrains, type FeedQuestion } from '@/server/feed/feed.schemas';

/** What the fields of the form ask; `search` is that of the list it was opened from. */
export function questionOfForm(form: FormData, search: string): FeedQuestion {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  if (text('kind') === 'records')
    return { kind: 'records', recordType: text('recordType'), search };
  const by = [...new Set([text('by'), text('and')].filter(Boolean))];
  return {
    kind: 'metrics',
    metrics: [text('metric')],
    grain: feedGrains.find((known) => known === text('grain')) ?? 'month',
    window:
      text('window') === 'range'
        ? { from: text('from'), to: text('to') || null }
        : { last: Number(text('last')) },
    by,
    filters: [],
    ...(text('team') ? { team: text('team') } : {}),
  };
}
