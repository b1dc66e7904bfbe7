import { definitions, type RecordType } from '@/server/dataset/dataset.schemas';
import type { RecordTexts } from '@/server/dataset/engine/needed-values';
import { LIST_SEPARATOR } from '@/server/dataset/engine/read-list';

export type RecordValue = string | number | boolean | readonly string[] | null;

/** A record as JSON says it: truths, whole numbers and lists as such, all other values as texts. */
export function recordValues(
  type: RecordType,
  externalId: string,
  texts: RecordTexts,
): Record<string, RecordValue> {
  const values: Record<string, RecordValue> = { externalId };
  for (const { name, kind } of definitions[type].fields) {
    const text = texts[name];
    if (kind === 'id' || text === undefined) continue;
    if (kind === 'list') values[name] = text === null ? [] : text.split(LIST_SEPARATOR);
    else if (text === null) values[name] = null;
    else if (kind === 'boolean') values[name] = text === 'true';
    else values[name] = kind === 'integer' ? Number(text) : text;
  }
  return values;
}
