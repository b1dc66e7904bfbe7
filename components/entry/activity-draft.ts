import {
  directions,
  loggedStatuses,
  loggedTypes,
  replySentiments,
  type ActivityInput,
} from '@/server/dataset/entry/entry.schemas';
import type { OwnActivity } from '@/server/dataset/entry/list-own-entries';
import type { LogForm } from '@/server/dataset/entry/read-log-form';

export interface Named {
  readonly externalId: string;
  readonly name: string | null;
}

/** The form as it stands: what is left open is an empty text. */
export interface ActivityDraft {
  readonly person: string;
  readonly type: (typeof loggedTypes)[number];
  readonly direction: (typeof directions)[number] | '';
  readonly status: (typeof loggedStatuses)[number];
  readonly occurredAt: string;
  readonly minutes: string;
  readonly name: string;
  readonly deal: Named | null;
  readonly lead: Named | null;
  readonly customer: Named | null;
  readonly sentiment: (typeof replySentiments)[number] | '';
  readonly tags: readonly string[];
}

/** What the form opens with: a call that was just made, by oneself where that may be. */
export function newDraft({ own, people, now }: LogForm): ActivityDraft {
  return {
    person: own ?? people[0]?.externalId ?? '',
    ...{ type: 'call', direction: 'outbound', status: 'done', occurredAt: now, minutes: '' },
    ...{ name: '', deal: null, lead: null, customer: null, sentiment: '', tags: [] },
  };
}

/** An activity that was logged, to be changed. */
export function draftOf(entry: OwnActivity): ActivityDraft {
  const { occurredAt, durationMinutes, deal, lead, customer, tags } = entry;
  const is = <Value extends string>(values: readonly Value[], text: string | null) =>
    values.find((value) => value === text);
  return {
    ...{ occurredAt, deal, lead, customer, tags },
    person: entry.person?.externalId ?? '',
    type: is(loggedTypes, entry.type) ?? 'note',
    direction: is(directions, entry.direction) ?? '',
    status: is(loggedStatuses, entry.status) ?? 'done',
    minutes: durationMinutes === null ? '' : String(durationMinutes),
    name: entry.name ?? '',
    sentiment: is(replySentiments, entry.sentiment) ?? '',
  };
}

/** The draft as it is sent. */
export function activityOf(draft: ActivityDraft): ActivityInput {
  const { minutes, deal, lead, customer, direction, sentiment, tags, ...same } = draft;
  return {
    ...same,
    direction: direction || null,
    durationMinutes: minutes === '' ? null : Number(minutes),
    deal: deal?.externalId ?? null,
    lead: lead?.externalId ?? null,
    customer: customer?.externalId ?? null,
    sentiment: sentiment || null,
    tags: [...tags],
  };
}
