import { definitions, type RecordType } from '@/server/dataset/dataset.schemas';
import type { Reason } from '@/server/dataset/engine/reason';
import type { GivenRecord } from '@/server/dataset/write-records';
import { messageText } from '@/server/i18n/message-text';
import type { Locale } from '@/server/i18n/locales';
import { fieldText } from './field-text';
import { splitRateId } from './rate-id';
import type { RecordFault } from './record-schemas';

/** Says a reason in the reader's language. */
export type ReasonText = (type: RecordType, reason: Reason) => string;

interface Words {
  readonly locale: Locale;
  readonly reasonText: ReasonText;
}

export interface ReadRecord {
  readonly given: GivenRecord;
  /** what is wrong before it is compared with anything */
  readonly faults: readonly RecordFault[];
}

const fieldsOf = new Map<RecordType, Map<string, Field>>();
type Field = (typeof definitions)[RecordType]['fields'][number];

function knownFields(type: RecordType): Map<string, Field> {
  const known =
    fieldsOf.get(type) ??
    new Map(definitions[type].fields.map((field): [string, Field] => [field.name, field]));
  fieldsOf.set(type, known);
  return known;
}

/** One record as it was sent; every field that can't be taken is named. */
export function readRecord(
  type: RecordType,
  sent: Readonly<Record<string, unknown>>,
  words: Words,
): ReadRecord {
  const text = (code: string, params: Readonly<Record<string, string>>) =>
    messageText(words.locale, code, params) ?? code;
  const split = splitRateId(type, sent);
  const fields = knownFields(type);
  const given: Record<string, string | null> = {};
  const faults: RecordFault[] = split.differs
    ? [{ path: 'externalId', message: text('rest.errors.rateIdDiffers', {}) }]
    : [];
  for (const [path, value] of Object.entries(split.record)) {
    const field = fields.get(path);
    if (!field) {
      const known = [...fields.keys()].join(', ');
      faults.push({ path, message: text('rest.errors.recordFieldUnknown', { type, known }) });
      continue;
    }
    const reading = fieldText(field, value);
    if ('text' in reading) given[path] = reading.text;
    else if ('code' in reading) faults.push({ path, message: text(reading.code, reading.params) });
    else {
      const reason = { ...reading.reason, field: path, column: path };
      faults.push({ path, message: words.reasonText(type, reason) });
    }
  }
  return { given: { ...given, ...split.id }, faults };
}
