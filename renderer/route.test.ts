import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from './route.ts';

describe('the address of a screen', () => {
  it.each<Route>([
    { screen: 'desk' },
    { screen: 'write', articleId: '0192f0c4-7d1e-7abc-8def-0123456789ab' },
    { screen: 'publish', articleId: 'a_1' },
    { screen: 'settings', section: 'house-styles' },
  ])('brings back $screen after a reload', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/nowhere', '#/write', '#/write/', '#/write/<img>', `#/write/${'a'.repeat(65)}`])('shows the desk for %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'desk' });
  });

  it('opens the first section of settings where none is named', () => {
    expect(parseRoute('#/settings')).toEqual({ screen: 'settings', section: 'people' });
    expect(parseRoute('#/settings/nowhere')).toEqual({ screen: 'settings', section: 'people' });
  });
});
