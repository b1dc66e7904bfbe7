import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';

export function OwnOrganisations({
  organisations,
}: {
  organisations: readonly { slug: string; name: string }[];
}) {
  const t = useTranslations('auth.account');
  if (organisations.length === 0) {
    return <p className="text-body text-ink-muted">{t('noOrganisation')}</p>;
  }
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {organisations.map(({ slug, name }) => (
        <li key={slug}>
          <TextLink href={`/${slug}`}>{name}</TextLink>
        </li>
      ))}
    </ul>
  );
}
