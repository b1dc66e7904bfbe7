'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import { Surface } from '@/components/ui/surface';
import type { ImportOptions } from '@/server/dataset/dataset.schemas';
import type { ImportDetail } from '@/server/dataset/read-import';
import type { StepProps } from './import-wizard';
import { TeamsPreview } from './teams-preview';
import { UnknownValues } from './unknown-values';

const policies = ['create', 'reject', 'empty'] as const;

/** Proposals stand as chosen until somebody chooses otherwise on this step. */
function withProposals({ options, findings }: ImportDetail): ImportOptions {
  const aliases = { ...options.aliases };
  for (const { field, value, proposal } of findings?.unknown ?? []) {
    if (proposal) aliases[field] = { [value]: proposal, ...aliases[field] };
  }
  return { ...options, aliases };
}

/** Third step: names in the file that no record has, and the teams that people make. */
export function ValuesStep({ slug, detail, isSaving, save, goTo }: StepProps) {
  const t = useTranslations('dataset');
  const trpc = useTRPC();
  const [options, setOptions] = useState(() => withProposals(detail));
  const names = useQuery(trpc.dataset.referenceNames.queryOptions({ org: slug, id: detail.id }));
  const { recordType, findings } = detail;
  const unknown = findings?.unknown ?? [];
  const aliased = Object.values(detail.options.aliases).some((map) => Object.keys(map).length > 0);
  const hasNames = unknown.length > 0 || aliased;
  const isChecked = detail.checkStatus === 'done';

  return (
    <form
      className="grid gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (recordType) save({ recordType, mapping: detail.mapping, options }, 'preview');
      }}
    >
      {isChecked && recordType ? (
        <>
          {findings && findings.teams.length > 0 ? (
            <TeamsPreview
              teams={findings.teams}
              managers={options.managers}
              onChange={(managers) => setOptions({ ...options, managers })}
            />
          ) : null}
          <Surface
            title={t('values.title')}
            description={
              hasNames ? t('values.description', { count: unknown.length }) : t('values.none')
            }
          >
            {unknown.length > 0 ? (
              <RadioGroup
                name="references"
                label={t('values.policy')}
                value={options.references}
                onValueChange={(value) => {
                  const references = policies.find((known) => known === value);
                  if (references) setOptions({ ...options, references });
                }}
                options={policies.map((value) => ({
                  value,
                  label: t(`values.${value}`),
                  help: t(`values.${value}Help`),
                }))}
              />
            ) : null}
            {hasNames ? (
              <UnknownValues
                type={recordType}
                unknown={unknown}
                unlisted={findings?.unlistedUnknown ?? 0}
                aliases={options.aliases}
                names={names.data ?? {}}
                onChange={(aliases) => setOptions({ ...options, aliases })}
              />
            ) : null}
          </Surface>
        </>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => goTo('mapping')}>{t('wizard.back')}</Button>
        <Button type="submit" tone="primary" pending={isSaving} disabled={!isChecked}>
          {t('wizard.continue')}
        </Button>
      </div>
    </form>
  );
}
