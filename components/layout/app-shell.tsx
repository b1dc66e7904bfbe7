import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Brand } from './brand';
import type { NavigationItem } from './navigation';
import { NavigationBar } from './navigation-bar';
import { NavigationRail } from './navigation-rail';
import { OrganisationSwitch, type OrganisationLink } from './organisation-switch';
import { SkipLink } from './skip-link';
import { asTheme, railCookie, themeCookie } from './theme';
import { UserMenu } from './user-menu';

export type AppShellProps = {
  organisation: OrganisationLink;
  /** All organisations of the person, the current one among them. */
  organisations: readonly OrganisationLink[];
  newOrganisationHref?: string;
  items: readonly NavigationItem[];
  user: { name: string; email: string };
  sessionsHref?: string;
  /** A server action. */
  signOut: () => Promise<void>;
  children: ReactNode;
};

/** The frame of every page of an organisation: navigation left (below on phones), content right. */
export async function AppShell({
  organisation,
  organisations,
  newOrganisationHref,
  items,
  user,
  sessionsHref,
  signOut,
  children,
}: AppShellProps) {
  const jar = await cookies();
  const theme = asTheme(jar.get(themeCookie)?.value) ?? 'system';
  const home = `/${organisation.slug}`;
  const switcher = (
    <OrganisationSwitch
      current={organisation}
      organisations={organisations}
      newHref={newOrganisationHref}
    />
  );
  const userMenu = (
    <UserMenu user={user} theme={theme} sessionsHref={sessionsHref} signOut={signOut} />
  );
  return (
    <div className="lg:flex">
      <SkipLink />
      <NavigationRail
        items={items}
        initiallyNarrow={jar.get(railCookie)?.value === 'narrow'}
        top={
          <div className="grid gap-3">
            <div className="px-2">
              <Brand href={home} />
            </div>
            {switcher}
          </div>
        }
        narrowTop={
          <div className="grid justify-items-center">
            <Brand href={home} compact />
          </div>
        }
        bottom={userMenu}
      />
      <header className="no-print flex h-14 items-center gap-2 border-b border-line px-4 lg:hidden">
        <Brand href={home} compact />
        <div className="grid min-w-0 flex-1 justify-items-start">{switcher}</div>
        {userMenu}
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="min-w-0 flex-1 pb-24 focus:outline-none lg:pb-12 print:pb-0"
      >
        <p className="hidden border-b border-line pb-1 text-caption print:block">
          {organisation.name}
        </p>
        <div className="mx-auto grid max-w-page gap-8 px-4 pt-6 sm:px-8 lg:pt-8 print:px-0">
          {children}
        </div>
      </main>
      <NavigationBar items={items} />
    </div>
  );
}
