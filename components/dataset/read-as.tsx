'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { Surface } from '@/components/ui/surface';
import { delimiters, encodings } from '@/server/dataset/dataset.schemas';
import type { ImportDetail } from '@/server/dataset/read-import';

const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
} as const;
const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** The encoding and separator that were detected, to be set right where columns look wrong. */
export function ReadAs({ slug, detail }: { slug: string; detail: ImportDetail }) {
  const t = useTranslations('dataset');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const read = useMutation(
    trpc.dataset.readFileAs.mutationOptions({
      onSuccess: (next) =>
        queryClient.setQueryData(trpc.dataset.import.queryKey({ org: slug, id: detail.id }), next),
    }),
  );
  const { encoding, delimiter } = detail;
  if (!encoding || !delimiter || detail.workbook) return null;
  const change = (next: Partial<Pick<typeof detail, 'encoding' | 'delimiter'>>) =>
    read.mutate({
      org: slug,
      id: detail.id,
      encoding: next.encoding ?? encoding,
      delimiter: next.delimiter ?? delimiter,
    });
  return (
    <Surface title={t('mapping.readAs')}>
      {read.error ? <Notice tone="danger">{errorText(read.error).text}</Notice> : null}
      <div className="flex flex-wrap gap-4">
        <SelectField
          label={t('mapping.encoding')}
          value={encoding}
          disabled={read.isPending}
          onChange={({ target }) =>
            change({ encoding: encodings.find((known) => known === target.value) })
          }
          options={encodings.map((value) => ({ value, label: encodingNames[value] }))}
        />
        <SelectField
          label={t('mapping.delimiter')}
          value={delimiter}
          disabled={read.isPending}
          onChange={({ target }) =>
            change({ delimiter: delimiters.find((known) => known === target.value) })
          }
          options={delimiters.map((value) => ({
            value,
            label: t(`delimiters.${delimiterNames[value]}`),
          }))}
        />
      </div>
    </Surface>
  );
}
