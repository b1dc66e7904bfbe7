'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useErrorText } from '@/components/layout/use-error-text';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ListedMetric } from '@/server/metric/list-metrics';

/** The ways to define a metric, the one in use marked; who configures metrics may change it. */
export function MetricDefinitions({
  org,
  metric,
  canChoose,
}: {
  org: string;
  metric: Pick<ListedMetric, 'id' | 'variant' | 'variants'>;
  canChoose: boolean;
}) {
  const t = useTranslations('explanation.metric');
  const locale = useLocale();
  const trpc = useTRPC();
  const router = useRouter();
  const errorText = useErrorText();
  const choose = useMutation(
    trpc.metric.chooseVariant.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  return (
    <div className="grid gap-3">
      {choose.error ? <Notice tone="danger">{errorText(choose.error).text}</Notice> : null}
      {choose.isSuccess ? <Notice tone="success">{t('changed')}</Notice> : null}
      <ul className="grid gap-px overflow-hidden rounded-tile border border-line bg-line">
        {metric.variants.map((variant) => {
          const isInUse = variant.id === metric.variant;
          return (
            <li key={variant.id} className="grid gap-1.5 bg-surface px-4 py-3">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <h3 className="font-semibold">{variant.name[locale]}</h3>
                {isInUse ? (
                  <Badge tone="accent">{t('inUse')}</Badge>
                ) : canChoose ? (
                  <Button
                    size="small"
                    pending={choose.isPending && choose.variables.variant === variant.id}
                    onClick={() => choose.mutate({ org, metric: metric.id, variant: variant.id })}
                  >
                    {t('use')}
                    <span className="sr-only">: {variant.name[locale]}</span>
                  </Button>
                ) : null}
              </div>
              <p className="text-label text-ink-muted">{variant.definition[locale]}</p>
              <p className="text-label first-letter:uppercase">{variant.formula[locale]}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
