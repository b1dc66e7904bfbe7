import enFormat from '@/messages/en/format.json';
import enLayout from '@/messages/en/layout.json';
import enUi from '@/messages/en/ui.json';
import frFormat from '@/messages/fr/format.json';
import frLayout from '@/messages/fr/layout.json';
import frUi from '@/messages/fr/ui.json';
import type { Locale } from './locales';

const en = { format: enFormat, layout: enLayout, ui: enUi };

/** One namespace a file; `messages.test.ts` fails when a file is missing here. */
export type Messages = typeof en;

const fr: Record<keyof Messages, object> = { format: frFormat, layout: frLayout, ui: frUi };

export const messages = { en, fr } satisfies Record<Locale, Record<keyof Messages, object>>;
