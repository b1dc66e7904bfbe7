import { expect, it } from 'vitest';
import { permissions } from '@/server/auth/permissions';
import { isTokenAllowed } from './token-permissions';

it('a read token reads, a write token imports too, and neither configures', () => {
  const allowed = (scope: 'read' | 'write') =>
    permissions.filter((permission) => isTokenAllowed(scope, permission)).sort();
  const reading = ['import:read', 'metric:read', 'organisation:read', 'record:read'];
  expect(allowed('read')).toEqual(reading);
  expect(allowed('write')).toEqual([...reading, 'import:run'].sort());
});
