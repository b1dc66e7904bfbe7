'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FiscalCalendar } from '@/server/values/period';
import { OwnFormulaEditor } from './own-formula-editor';
import { OwnFormulaHelp } from './own-formula-help';
import { OwnFormulaPreview } from './own-formula-preview';
import { OwnFormulaVerdict } from './own-formula-verdict';
import { OwnMetricKind, OwnMetricNames } from './own-metric-fields';
import { emptyOwnMetric, identifierOf, type OwnMetricValues } from './own-metric-values';
import { useSettled } from './use-settled';

const PAUSE_MS = 350;

/** Writes an own metric, or another version of one: checked and tried before it is saved. */
export function OwnMetricForm({
  org,
  saved,
  calendar,
  currency,
}: {
  org: string;
  /** the version that is changed; none for a new metric */
  saved?: { readonly version: number; readonly values: OwnMetricValues };
  calendar: FiscalCalendar;
  currency: string;
}) {
  const t = useTranslations('formula.form');
  const trpc = useTRPC();
  const router = useRouter();
  const [values, setValues] = useState(saved?.values ?? emptyOwnMetric);
  const edit = (changes: Partial<OwnMetricValues>) => setValues({ ...values, ...changes });
  const done = ({ metric }: { metric: string }) => router.push(`/${org}/metrics/${metric}`);
  const create = useChange(trpc.metric.own.create.mutationOptions(), done);
  const change = useChange(trpc.metric.own.change.mutationOptions(), done);
  const { isPending, error, errorOf } = saved ? change : create;

  const { formula } = values;
  const settled = useSettled(formula, PAUSE_MS);
  const isWritten = settled.trim() !== '';
  const metric = saved?.values.metric;
  const { data: checked } = useQuery({
    ...trpc.metric.own.check.queryOptions({
      org,
      formula: settled,
      metric,
      ...(values.unit && { unit: values.unit }),
    }),
    enabled: isWritten,
  });
  const isCurrent = isWritten && settled === formula && checked !== undefined;
  const problem = isCurrent ? checked.problem : null;
  const description = isWritten ? (checked?.description ?? null) : null;
  const unit = values.unit ?? description?.units[0] ?? 'count';
  const isSound = isCurrent && problem === null;
  return (
    <form
      className="grid min-w-0 gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        const { metric: _, ...fields } = { ...values, unit };
        if (saved) {
          change.change({ org, ...fields, metric: saved.values.metric, version: saved.version });
        } else create.change({ org, ...fields, metric: identifierOf(values) });
      }}
    >
      <ChangeError error={error} />
      <OwnMetricNames values={values} onChange={edit} errorOf={errorOf} isNew={!saved} />
      <div className="grid min-w-0 content-start gap-4">
        <OwnFormulaEditor
          org={org}
          formula={formula}
          onChange={(text) => edit({ formula: text })}
          problem={problem}
          error={errorOf('formula')}
        />
        <OwnFormulaVerdict problem={problem} description={description} />
        <OwnFormulaHelp />
      </div>
      <OwnMetricKind values={values} onChange={edit} errorOf={errorOf} unit={unit} />
      <OwnFormulaPreview
        org={org}
        formula={isSound ? settled : null}
        unit={unit}
        metric={metric}
        description={description}
        calendar={calendar}
        currency={currency}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={isPending}>{t(saved ? 'save' : 'create')}</SubmitButton>
        <LinkButton href={`/${org}/metrics/own`}>{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}
