'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { FileDrop } from '@/components/ui/file-drop';
import { useFailureText, type Failure } from '../failure-text';

const failureSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

async function send(slug: string, file: File): Promise<void> {
  const query = new URLSearchParams({ org: slug, name: file.name });
  const answer = await fetch(`/api/uploads/archive?${query.toString()}`, {
    method: 'POST',
    body: file,
  });
  if (!answer.ok) throw new Refused(failureSchema.parse(await answer.json()));
}

/** Sends an archive to be taken in. */
export function UploadArchive({ slug, onSent }: { slug: string; onSent: () => void }) {
  const t = useTranslations('archive');
  const failureText = useFailureText();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (file: File) => send(slug, file),
    onSuccess: onSent,
  });
  const failure: Failure =
    error instanceof Refused ? error.failure : { code: 'dataset.errors.uploadFailed', params: {} };
  return (
    <div className="grid gap-2">
      <FileDrop
        name="archive"
        label={t('import.file')}
        help={t('import.fileHelp')}
        accept=".zip,application/zip"
        disabled={isPending}
        error={error ? failureText(failure) : undefined}
        onFile={(file) => {
          if (file) mutate(file);
        }}
      />
      <p role="status" className="text-label text-ink-muted">
        {isPending ? t('import.sending') : null}
      </p>
    </div>
  );
}
