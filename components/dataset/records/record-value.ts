import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatDateTime, formatNumber } from '@/components/format';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import { choiceText, fieldText } from '../reason-text';

export const isNumeric = ({ kind }: FieldDefinition): boolean =>
  kind === 'decimal' || kind === 'integer';

/** Digits after the point that the longest of a column's values has. */
export function decimalsOf(values: readonly (string | null | undefined)[]): number {
  return Math.max(0, ...values.map((value) => value?.split('.')[1]?.length ?? 0));
}

const statuses = ['open', 'won', 'lost'] as const;
const roles = ['rep', 'manager', 'sdr', 'bdr', 'csm', 'presales', 'support', 'other'] as const;

/** Names and values of records in the reader's language. */
export function useRecordTexts(type: RecordType, timeZone: string) {
  const t = useTranslations('dataset');
  const status = useTranslations('record.status');
  const role = useTranslations('people.roles');
  const locale = useLocale();

  const optionText = ({ kind }: FieldDefinition, value: string): string => {
    const [knownStatus, knownRole] = [
      statuses.find((known) => known === value),
      roles.find((known) => known === value),
    ];
    if (kind === 'status' && knownStatus) return status(knownStatus);
    if (kind === 'role' && knownRole) return role(knownRole);
    if (kind === 'boolean') return choiceText(t, value === 'true' ? 't' : 'f');
    return kind === 'choice' ? choiceText(t, value) : value;
  };

  return {
    locale,
    typeName: t(`types.${type}`),
    fieldName: (field: string) => fieldText(t, type, field),
    optionText,
    /** the values that a field can be chosen from, or null where it is written freely */
    optionsOf: ({ kind, choices }: FieldDefinition): readonly string[] | null => {
      if (kind === 'status') return statuses;
      if (kind === 'role') return roles;
      if (kind === 'boolean') return ['true', 'false'];
      return kind === 'choice' ? Object.keys(choices ?? {}) : null;
    },
    /** a machine's text as people read it */
    valueText: (field: FieldDefinition, value: string, fractionDigits?: number): string => {
      if (isNumeric(field)) return formatNumber(value, locale, { fractionDigits });
      if (field.kind !== 'date') return optionText(field, value);
      return value.includes('T')
        ? formatDateTime(value, locale, timeZone)
        : formatDate(value, locale);
    },
  };
}
