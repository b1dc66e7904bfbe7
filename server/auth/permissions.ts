export const roles = ['owner', 'admin', 'executive', 'manager', 'rep'] as const;
export type Role = (typeof roles)[number];

/**
 * Who may do what: the one table. `…:read` of figures is further narrowed to the member's visible
 * scope (server/people): a manager's own teams, a rep's own figures.
 */
const table = {
  'organisation:read': ['owner', 'admin', 'executive', 'manager', 'rep'],
  'organisation:configure': ['owner', 'admin'],
  'member:read': ['owner', 'admin'],
  'member:invite': ['owner', 'admin'],
  'member:manage': ['owner', 'admin'],
  'owner:manage': ['owner'],
  // the whole of it as one archive, out and in
  'organisation:move': ['owner'],
  'person:read': ['owner', 'admin', 'executive', 'manager', 'rep'],
  'person:manage': ['owner', 'admin'],
  'team:read': ['owner', 'admin', 'executive', 'manager', 'rep'],
  'team:manage': ['owner', 'admin'],
  'board:read': ['owner', 'admin', 'executive', 'manager', 'rep'],
  'metric:read': ['owner', 'admin', 'executive', 'manager', 'rep'],
  'metric:configure': ['owner', 'admin'],
  'record:read': ['owner', 'admin', 'executive', 'manager', 'rep'],
  // every record of the organisation, whoever it belongs to
  'record:browse': ['owner', 'admin', 'executive'],
  'record:edit': ['owner', 'admin'],
  'import:read': ['owner', 'admin'],
  'import:run': ['owner', 'admin'],
  'rate:manage': ['owner', 'admin'],
  // by hand: for oneself, for one's own teams, or for everybody
  'activity:log': ['owner', 'admin', 'manager', 'rep'],
  'measurement:enter': ['owner', 'admin', 'manager'],
  // live addresses with one's own access, and those of everybody
  'feed:create': ['owner', 'admin', 'executive', 'manager', 'rep'],
  'feed:manage': ['owner', 'admin'],
  'audit:read': ['owner', 'admin'],
  'token:manage': ['owner', 'admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof table;

export const permissions = Object.keys(table) as Permission[];

/** Whether a role has a permission. */
export function isAllowed(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = table[permission];
  return allowed.includes(role);
}

/** Everything that a role may do. */
export function permissionsOf(role: Role): Permission[] {
  return permissions.filter((permission) => isAllowed(role, permission));
}
