import {
  Bell,
  ChartNoAxesColumn,
  Coins,
  Database,
  Flag,
  LayoutDashboard,
  SquarePen,
  SlidersHorizontal,
  Target,
  Users,
  type LucideIcon,
} from 'lucide-react';

export type NavigationId =
  | 'board'
  | 'metrics'
  | 'targets'
  | 'quotas'
  | 'commissions'
  | 'alerts'
  | 'log'
  | 'data'
  | 'people'
  | 'settings';

/** A page that exists and that this member may see; what may not be seen is not in the list. */
export type NavigationItem = { id: NavigationId; href: string };

export const navigationIcons: Record<NavigationId, LucideIcon> = {
  board: LayoutDashboard,
  metrics: ChartNoAxesColumn,
  targets: Target,
  quotas: Flag,
  commissions: Coins,
  alerts: Bell,
  log: SquarePen,
  data: Database,
  people: Users,
  settings: SlidersHorizontal,
};

/** The item a path belongs to: the one with the longest address that the path begins with. */
export function currentItem(
  items: readonly NavigationItem[],
  pathname: string,
): NavigationItem | undefined {
  return items
    .filter((item) => pathname === item.href || pathname.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
}
