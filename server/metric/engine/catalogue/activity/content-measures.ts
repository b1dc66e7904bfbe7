import type { Measure } from '../measure-definition';
import { isType } from './conditions';

const shared = isType('content_share');

const told = (
  value: 'activityPerson' | 'activityContent' | 'activityCustomer',
  en: string,
  fr: string,
) =>
  ({
    family: 'activityReached',
    label: { en, fr },
    unit: 'count',
    aggregate: 'distinct',
    value,
    where: [shared],
  }) as const;

export const contentMeasures = {
  contentShares: {
    family: 'activityOccurredLinked',
    label: { en: 'shares of content', fr: 'partages de contenu' },
    unit: 'count',
    aggregate: 'count',
    where: [shared],
  },
  contentSharers: told(
    'activityPerson',
    'people who shared content',
    'personnes partageant un contenu',
  ),
  contentItemsShared: told('activityContent', 'content items shared', 'contenus partagés'),
  contentRecipients: told(
    'activityCustomer',
    'customers who received content',
    'clients ayant reçu un contenu',
  ),
  contactsAfterContent: {
    family: 'contentFollowed',
    label: {
      en: 'contacts in the 30 days after',
      fr: 'contacts dans les 30 jours suivants',
    },
    unit: 'count',
    aggregate: 'distinct',
    value: 'activityFollowingContact',
    where: [],
  },
} as const satisfies Record<string, Measure>;
