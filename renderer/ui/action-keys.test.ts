import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysSchema, shortcutsSchema, type Shortcuts } from '../../shared/shortcuts/keys.ts';
import { ACTIONS, type ActionId } from './action-catalogue.ts';
import { actionWithKeys, presentKeys, withKeys } from './action-keys.ts';
import { keptBy } from './kept-keys.ts';

/** Every pair of actions that would be done by the same keys on one screen. */
function shared(own: Shortcuts): string[] {
  const keysOf = presentKeys(own);
  return ACTIONS.flatMap(({ id }) => keysOf(id).flatMap((keys) => {
    const other = actionWithKeys(keys, id, keysOf);
    return other ? [`${keys}: ${id} and ${other.id}`] : [];
  }));
}

describe('the actions as they come', () => {
  it('share no keys with one another', () => expect(shared({})).toEqual([]));

  it('have an id of their own, and keys that can be stored', () => {
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
    for (const { id, keys } of ACTIONS) for (const one of keys) expect(keysSchema.safeParse(one).success, `${id}: ${one}`).toBe(true);
  });

  it('take no keys that writing, a browser or a system needs', () => {
    for (const isMac of [false, true]) expect(ACTIONS.flatMap(({ id, keys }) => keys.flatMap((one) => keptBy(one, isMac) === null ? [] : [`${id}: ${one} (${keptBy(one, isMac)})`]))
      // Find and replace has Google Docs' keys, with which macOS hides a program; on a Mac a person gives it others.
      .filter((line) => !(isMac && line.startsWith('find-replace: Mod+H')))).toEqual([]);
  });
});

describe('keys of a person\'s own', () => {
  it('go over from the action that had them', () => {
    const own = withKeys({}, 'body-bold', ['Mod+K']);
    expect(own).toEqual({ 'body-bold': ['Mod+K'], 'body-link': [] });
    expect(presentKeys(own)('body-bold')).toEqual(['Mod+K']);
    expect(presentKeys(own)('body-link')).toEqual([]);
  });

  it('leave the other keys of that action where they are', () => {
    expect(withKeys({}, 'body-bold', ['Mod+B', 'Mod+Y'])['body-redo']).toEqual(['Mod+Shift+Z']);
  });

  it('come back by a reset, from whoever has them now', () => {
    const own = withKeys(withKeys({}, 'body-bold', ['Mod+K']), 'body-link', ['Mod+K']);
    expect(own).toEqual({ 'body-bold': [] });
    expect(withKeys(own, 'body-bold', ['Mod+B'])).toEqual({});
  });

  it('may be the same where two actions are never offered together', () => {
    expect(presentKeys({})('export')).toEqual(presentKeys({})('publish'));
    expect(actionWithKeys('Mod+E', 'new-article', presentKeys({}))).not.toBeNull();
  });

  it('win over those that a later Redaksi comes with', () => {
    // As if "import" had been given the keys before "Bold" came with them.
    expect(presentKeys({ import: ['Mod+B'] })('body-bold')).toEqual([]);
  });

  it('of actions that are no more are kept and do nothing', () => {
    expect(withKeys({ gone: ['Mod+B'] }, 'import', ['F9'])).toEqual({ gone: ['Mod+B'], import: ['F9'] });
    expect(presentKeys({ gone: ['Mod+B'] })('body-bold')).toEqual(['Mod+B']);
  });

  it('never end in two actions with the same keys, whatever is changed in which order', () => {
    const id = fc.constantFrom(...ACTIONS.map((action) => action.id)) as fc.Arbitrary<ActionId>;
    const keys = fc.uniqueArray(fc.constantFrom(...ACTIONS.flatMap((action) => action.keys), 'Mod+J', 'F9', 'Alt+J'), { maxLength: 4 });
    fc.assert(fc.property(fc.array(fc.tuple(id, keys), { maxLength: 12 }), (changes) => {
      let own: Shortcuts = {};
      for (const [one, its] of changes) {
        own = withKeys(own, one, its);
        expect(presentKeys(own)(one)).toEqual(its);
        expect(shared(own)).toEqual([]);
        shortcutsSchema.parse(own);
      }
    }));
  });
});
