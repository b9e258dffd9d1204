export const SETTINGS_SECTIONS = ['people', 'writing', 'house-styles', 'library', 'spelling', 'appearance', 'shortcuts'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** Where a person is; the window's address says it, so that a reload comes back to it. */
export type Route =
  | { readonly screen: 'desk' }
  | { readonly screen: 'find' }
  | { readonly screen: 'write'; readonly articleId: string }
  | { readonly screen: 'publish'; readonly articleId: string }
  | { readonly screen: 'settings'; readonly section: SettingsSection };

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** @param hash as `location.hash`: "#/write/0192…". What names no screen is the desk. */
export function parseRoute(hash: string): Route {
  const [, screen = '', second = ''] = hash.split('/');
  if ((screen === 'write' || screen === 'publish') && ID.test(second)) return { screen, articleId: second };
  if (screen === 'find') return { screen };
  if (screen === 'settings') return { screen, section: SETTINGS_SECTIONS.find((section) => section === second) ?? 'people' };
  return { screen: 'desk' };
}

export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'desk': return '#/';
    case 'find': return '#/find';
    case 'settings': return `#/settings/${route.section}`;
    default: return `#/${route.screen}/${route.articleId}`;
  }
}
