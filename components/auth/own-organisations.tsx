import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';

export function OwnOrganisations({
  organisations,
}: {
  organisations: readonly { slug: string; name: string }[];
}) {
  const t = useTranslations('auth.account');
  return (
    <div className="grid justify-items-start gap-4">
      {organisations.length === 0 ? (
        <p className="text-body text-ink-muted">{t('noOrganisation')}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {organisations.map(({ slug, name }) => (
            <li key={slug}>
              <TextLink href={`/${slug}`}>{name}</TextLink>
            </li>
          ))}
        </ul>
      )}
      <LinkButton href="/account/new-organisation">{t('newOrganisation')}</LinkButton>
    </div>
  );
}
