'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { z } from 'zod';
import { Notice } from '@/components/ui/notice';
import { controlStyles } from '@/components/ui/control-styles';
import { useFailureText, type Failure } from '../failure-text';

interface Props {
  slug: string;
  id: string;
  isDisabled: boolean;
  onReceived: (corrected: number) => void;
}

const receivedSchema = z.object({ corrected: z.number(), unknown: z.number() });
const failureSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

async function send(slug: string, id: string, file: File) {
  const query = new URLSearchParams({ org: slug });
  const answer = await fetch(`/api/uploads/${id}/corrections?${query.toString()}`, {
    method: 'POST',
    body: file,
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw new Refused(failureSchema.parse(body));
  return receivedSchema.parse(body);
}

/** Takes back the file of rejected rows, corrected in a spreadsheet. */
export function CorrectedFile({ slug, id, isDisabled, onReceived }: Props) {
  const t = useTranslations('quarantine');
  const failureText = useFailureText();
  const inputId = useId();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (file: File) => send(slug, id, file),
    onSuccess: ({ corrected }) => onReceived(corrected),
  });
  const failure =
    error instanceof Refused ? error.failure : { code: 'dataset.errors.uploadFailed', params: {} };
  return (
    <div className="grid gap-2">
      <label htmlFor={inputId} className="grid gap-1">
        <span className="font-semibold text-ink">{t('upload')}</span>
        <span className="text-label text-ink-muted">{t('uploadHelp')}</span>
      </label>
      <input
        id={inputId}
        type="file"
        accept=".csv,text/csv"
        disabled={isDisabled || isPending}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) mutate(file);
          event.target.value = '';
        }}
        className={controlStyles('max-w-md p-1.5 text-label')}
      />
      <div role="status" className="text-label text-ink-muted">
        {isPending ? t('uploading') : null}
        {data ? t('uploaded', data) : null}
      </div>
      {error ? <Notice tone="danger">{failureText(failure)}</Notice> : null}
    </div>
  );
}
