import { describe, expect, it } from 'vitest';
import { currentItem, type NavigationItem } from './navigation';

const items: NavigationItem[] = [
  { id: 'board', href: '/acme' },
  { id: 'metrics', href: '/acme/metrics' },
  { id: 'data', href: '/acme/data' },
];

describe('currentItem', () => {
  it.each([
    ['/acme', 'board'],
    ['/acme/metrics', 'metrics'],
    ['/acme/metrics/win_rate', 'metrics'],
    ['/acme/metricsandmore', 'board'],
    ['/other', undefined],
  ])('%s belongs to %s', (pathname, id) => {
    expect(currentItem(items, pathname)?.id).toBe(id);
  });
});
