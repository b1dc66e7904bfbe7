import { useTranslations } from 'next-intl';
import { PublicLayout } from '@/components/layout/public-layout';
import { LinkButton } from '@/components/ui/link-button';
import { ExplainedFigure } from './explained-figure';
import { SampleRevenue } from './sample-revenue';

const ways = ['import', 'exact', 'teams'] as const;

/** What the product is, in figures rather than in promises. */
export function LandingPage({
  isSignedIn,
  boardHref,
}: {
  isSignedIn: boolean;
  /** null when the user has no organisation */
  boardHref: string | null;
}) {
  const t = useTranslations('public');
  return (
    <PublicLayout>
      <div className="grid gap-14 pb-20 pt-8 sm:pt-14">
        <div className="grid max-w-[44rem] gap-5">
          <h1 className="text-balance text-tile font-semibold sm:text-headline">{t('headline')}</h1>
          <p className="text-pretty text-lead text-ink-muted">{t('lead')}</p>
          <div className="flex flex-wrap gap-3 pt-1">
            {isSignedIn ? (
              <LinkButton tone="primary" href={boardHref ?? '/account'}>
                {t(boardHref ? 'open' : 'account')}
              </LinkButton>
            ) : (
              <>
                <LinkButton tone="primary" href="/sign-up">
                  {t('signUp')}
                </LinkButton>
                <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
              </>
            )}
          </div>
        </div>
        <div className="grid gap-4">
          <p className="text-label text-ink-muted">{t('sample.label')}</p>
          <div className="grid gap-px overflow-hidden rounded-tile border border-line bg-line lg:grid-cols-12">
            <SampleRevenue className="min-w-0 bg-surface p-5 sm:p-6 lg:col-span-7" />
            <ExplainedFigure className="min-w-0 bg-surface p-5 sm:p-6 lg:col-span-5" />
          </div>
        </div>
        <section aria-labelledby="ways" className="grid gap-6 border-t border-ink/80 pt-4">
          <h2 id="ways" className="text-lead font-semibold">
            {t('ways.title')}
          </h2>
          <div className="grid gap-8 md:grid-cols-3">
            {ways.map((way) => (
              <div key={way} className="grid content-start gap-1.5">
                <h3 className="text-body font-semibold">{t(`ways.${way}.title`)}</h3>
                <p className="text-pretty text-body text-ink-muted">{t(`ways.${way}.text`)}</p>
              </div>
            ))}
          </div>
        </section>
      </div>
    </PublicLayout>
  );
}
