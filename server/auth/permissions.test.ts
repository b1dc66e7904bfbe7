import { describe, expect, it } from 'vitest';
import { isAllowed, permissions, permissionsOf, roles } from './permissions';

describe('the permission table', () => {
  it('gives owners everything, and administrators all but the owners and the archive', () => {
    expect(permissionsOf('owner')).toEqual(permissions);
    expect(permissions.filter((permission) => !isAllowed('admin', permission))).toEqual([
      'owner:manage',
      'organisation:move',
    ]);
  });

  it.each(['executive', 'manager', 'rep'] as const)(
    'lets a %s read, and change nothing but what was done and measured',
    (role) => {
      const allowed = permissionsOf(role);
      const reading = ['record:browse', 'feed:create', 'activity:log', 'measurement:enter'];
      expect(
        allowed.filter(
          (permission) => !permission.endsWith(':read') && !reading.includes(permission),
        ),
      ).toEqual([]);
      expect(allowed).toEqual(expect.arrayContaining(['board:read', 'metric:read', 'record:read']));
      expect(allowed).not.toContain('audit:read');
      expect(allowed).not.toContain('member:read');
      expect(allowed).not.toContain('import:read');
    },
  );

  it('lets everybody see the organisation they are in', () => {
    expect(roles.every((role) => isAllowed(role, 'organisation:read'))).toBe(true);
  });

  it('names each permission as noun:verb', () => {
    expect(permissions.filter((permission) => !/^[a-z]+:[a-z]+$/.test(permission))).toEqual([]);
  });
});
