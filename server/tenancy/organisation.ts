import type { Role } from '@/server/auth/permissions';
import type { Locale } from '@/server/i18n/locales';
import type { FiscalCalendar } from '@/server/values/period';

/** The organisation that a request works in, with the settings that figures depend on. */
export interface Organisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly locale: Locale;
  readonly currency: string;
  readonly timeZone: string;
  readonly calendar: FiscalCalendar;
  readonly openDealValuation: 'amount' | 'listPrice';
  readonly isExample: boolean;
}

/** The signed-in user's membership in that organisation. */
export interface OrganisationMember {
  readonly id: string;
  readonly userId: string;
  readonly role: Role;
  readonly personId: string | null;
}
