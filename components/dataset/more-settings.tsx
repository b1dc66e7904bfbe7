'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { Surface } from '@/components/ui/surface';
import { definitions, type ImportOptions, type RecordType } from '@/server/dataset/dataset.schemas';
import { ConstantValues } from './constant-values';

interface Props {
  type: RecordType;
  mapping: Readonly<Record<string, string>>;
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
}

function withConstant(options: ImportOptions, field: string, value: string): ImportOptions {
  const others = Object.entries(options.constants).filter(([name]) => name !== field);
  const chosen: [string, string][] = value === '' ? [] : [[field, value]];
  return { ...options, constants: Object.fromEntries([...others, ...chosen]) };
}

/** What few files need: the zone of times, the currency of amounts, values of all rows. */
export function MoreSettings({ type, mapping, options, onChange }: Props) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const { fields } = definitions[type];
  const takesCurrency = fields.some(({ kind }) => kind === 'currency') && !mapping.currency;
  const hasTimes = fields.some(({ name, instantColumn }) => instantColumn && name in mapping);
  const [isOpen, setOpen] = useState(
    options.timeZone !== null || Object.keys(options.constants).length > 0,
  );
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return (
    <Surface
      title={t('settings.title')}
      description={t('settings.description')}
      actions={
        <Button tone="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'settings.hide' : 'settings.show')}
        </Button>
      }
    >
      {isOpen ? (
        <div className="grid gap-6">
          <div className="flex flex-wrap items-start gap-4">
            {hasTimes ? (
              <SelectField
                label={t('settings.timeZone')}
                help={t('settings.timeZoneHelp')}
                required={false}
                value={options.timeZone ?? ''}
                onChange={({ target }) => onChange({ ...options, timeZone: target.value || null })}
              >
                <option value="">{t('settings.ownTimeZone')}</option>
                {Intl.supportedValuesOf('timeZone').map((zone) => (
                  <option key={zone} value={zone}>
                    {zone}
                  </option>
                ))}
              </SelectField>
            ) : null}
            {takesCurrency ? (
              <SelectField
                label={t('fields.any.currency')}
                required={false}
                value={options.constants.currency ?? ''}
                onChange={({ target }) => onChange(withConstant(options, 'currency', target.value))}
              >
                <option value="">{t('settings.noCurrency')}</option>
                {Intl.supportedValuesOf('currency').map((code) => (
                  <option key={code} value={code}>
                    {`${code} ${names.of(code) ?? ''}`}
                  </option>
                ))}
              </SelectField>
            ) : null}
          </div>
          <ConstantValues
            type={type}
            mapping={mapping}
            constants={options.constants}
            onChange={(constants) => onChange({ ...options, constants: { ...constants } })}
          />
        </div>
      ) : null}
    </Surface>
  );
}
