import type { NavigationItem } from '@/components/layout/navigation';
import type { Permission } from '@/server/auth/permissions';

const pages: readonly (NavigationItem & { needs: Permission })[] = [
  { id: 'board', href: '', needs: 'board:read' },
  { id: 'metrics', href: '/metrics', needs: 'metric:read' },
  { id: 'log', href: '/data/log', needs: 'activity:log' },
  { id: 'data', href: '/data', needs: 'import:read' },
  { id: 'people', href: '/people', needs: 'person:read' },
  { id: 'settings', href: '/settings', needs: 'organisation:configure' },
];

/** The pages that exist and that somebody with these permissions may see. */
export function navigationOf(slug: string, allowed: readonly Permission[]): NavigationItem[] {
  return pages
    .filter((page) => allowed.includes(page.needs))
    .map(({ id, href }) => ({ id, href: `/${slug}${href}` }));
}
