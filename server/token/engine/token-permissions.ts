import type { Permission } from '@/server/auth/permissions';

export const tokenScopes = ['read', 'write'] as const;
export type TokenScope = (typeof tokenScopes)[number];

const read = ['organisation:read', 'metric:read', 'record:read', 'import:read'] as const;

/** What each scope may do. A token acts for the organisation and never reads individual pay. */
const table: Readonly<Record<TokenScope, readonly Permission[]>> = {
  read,
  write: [...read, 'import:run'],
};

/** Whether a token of this scope has a permission. */
export function isTokenAllowed(scope: TokenScope, permission: Permission): boolean {
  return table[scope].includes(permission);
}
