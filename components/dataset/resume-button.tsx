'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Goes on with an import that the server had no room for. */
export function ResumeButton({ slug, id }: { slug: string; id: string }) {
  const t = useTranslations('dataset');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const resume = useMutation(
    trpc.dataset.resumeImport.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.dataset.import.queryFilter()),
    }),
  );
  return (
    <div className="grid justify-items-start gap-4">
      {resume.error ? <Notice tone="danger">{errorText(resume.error).text}</Notice> : null}
      <Button
        tone="primary"
        pending={resume.isPending}
        onClick={() => resume.mutate({ org: slug, id })}
      >
        {t('result.resume')}
      </Button>
    </div>
  );
}
