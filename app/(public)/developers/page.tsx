import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ReferencePage } from '@/components/reference/reference-page';
import { shownReference } from '@/server/api/rest/openapi/shown-reference';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reference'))('title') };
}

export default async function Page() {
  return <ReferencePage {...shownReference(await getLocale())} />;
}
