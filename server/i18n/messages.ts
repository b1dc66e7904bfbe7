import enArchive from '@/messages/en/archive.json';
import enAudit from '@/messages/en/audit.json';
import enAuth from '@/messages/en/auth.json';
import enBoard from '@/messages/en/board.json';
import enDataset from '@/messages/en/dataset.json';
import enEntry from '@/messages/en/entry.json';
import enExplanation from '@/messages/en/explanation.json';
import enFeed from '@/messages/en/feed.json';
import enFormat from '@/messages/en/format.json';
import enFormula from '@/messages/en/formula.json';
import enFreshness from '@/messages/en/freshness.json';
import enLayout from '@/messages/en/layout.json';
import enMetric from '@/messages/en/metric.json';
import enOrganisation from '@/messages/en/organisation.json';
import enPeople from '@/messages/en/people.json';
import enPublic from '@/messages/en/public.json';
import enPull from '@/messages/en/pull.json';
import enQuarantine from '@/messages/en/quarantine.json';
import enRate from '@/messages/en/rate.json';
import enRecord from '@/messages/en/record.json';
import enReference from '@/messages/en/reference.json';
import enRest from '@/messages/en/rest.json';
import enToken from '@/messages/en/token.json';
import enUi from '@/messages/en/ui.json';
import enUndo from '@/messages/en/undo.json';
import frArchive from '@/messages/fr/archive.json';
import frAudit from '@/messages/fr/audit.json';
import frAuth from '@/messages/fr/auth.json';
import frBoard from '@/messages/fr/board.json';
import frDataset from '@/messages/fr/dataset.json';
import frEntry from '@/messages/fr/entry.json';
import frExplanation from '@/messages/fr/explanation.json';
import frFeed from '@/messages/fr/feed.json';
import frFormat from '@/messages/fr/format.json';
import frFormula from '@/messages/fr/formula.json';
import frFreshness from '@/messages/fr/freshness.json';
import frLayout from '@/messages/fr/layout.json';
import frMetric from '@/messages/fr/metric.json';
import frOrganisation from '@/messages/fr/organisation.json';
import frPeople from '@/messages/fr/people.json';
import frPublic from '@/messages/fr/public.json';
import frPull from '@/messages/fr/pull.json';
import frQuarantine from '@/messages/fr/quarantine.json';
import frRate from '@/messages/fr/rate.json';
import frRecord from '@/messages/fr/record.json';
import frReference from '@/messages/fr/reference.json';
import frRest from '@/messages/fr/rest.json';
import frToken from '@/messages/fr/token.json';
import frUi from '@/messages/fr/ui.json';
import frUndo from '@/messages/fr/undo.json';
import type { Locale } from './locales';

const en = {
  archive: enArchive,
  audit: enAudit,
  auth: enAuth,
  board: enBoard,
  dataset: enDataset,
  entry: enEntry,
  explanation: enExplanation,
  feed: enFeed,
  format: enFormat,
  formula: enFormula,
  freshness: enFreshness,
  layout: enLayout,
  metric: enMetric,
  organisation: enOrganisation,
  people: enPeople,
  public: enPublic,
  pull: enPull,
  quarantine: enQuarantine,
  rate: enRate,
  record: enRecord,
  reference: enReference,
  rest: enRest,
  token: enToken,
  ui: enUi,
  undo: enUndo,
};

/** One namespace a file; `messages.test.ts` fails when a file is missing here. */
export type Messages = typeof en;

const fr: Record<keyof Messages, object> = {
  archive: frArchive,
  audit: frAudit,
  auth: frAuth,
  board: frBoard,
  dataset: frDataset,
  entry: frEntry,
  explanation: frExplanation,
  feed: frFeed,
  format: frFormat,
  formula: frFormula,
  freshness: frFreshness,
  layout: frLayout,
  metric: frMetric,
  organisation: frOrganisation,
  people: frPeople,
  public: frPublic,
  pull: frPull,
  quarantine: frQuarantine,
  rate: frRate,
  record: frRecord,
  reference: frReference,
  rest: frRest,
  token: frToken,
  ui: frUi,
  undo: frUndo,
};

export const messages = { en, fr } satisfies Record<Locale, Record<keyof Messages, object>>;
