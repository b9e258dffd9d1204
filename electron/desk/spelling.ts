import { homedir } from 'node:os';
import { baseLanguage } from '../../shared/article/base-language.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { spellingCalls } from '../../shared/contract/spelling.ts';
import { dictionaryChoiceSchema, type Dictionary, type DictionaryChoice } from '../../shared/spelling/dictionary.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { BUNDLED_DICTIONARIES } from './spelling/bundled-dictionaries.ts';
import { dictionaryFolders } from './spelling/dictionary-folders.ts';
import { findDictionaries, type FoundDictionary } from './spelling/found-dictionary.ts';
import { addOwnWord, ignoredWords, ignoreWord, ownWords, removeOwnWord } from './spelling/kept-words.ts';
import { keepDictionary, removeDictionary } from './spelling/own-dictionaries.ts';
import { articleNamed } from './whole-article.ts';

const CHOICE = 'dictionaries';

/** Dictionaries and words of one's own; the words of an article are checked in the window that shows them. */
export function spelling({ library, tell }: DeskRoom): HandlersOf<typeof spellingCalls> {
  const folder = library.folder.dictionaries;
  const all = (): FoundDictionary[] => [
    ...findDictionaries([{ path: folder }], 'own'),
    ...findDictionaries(dictionaryFolders({ platform: process.platform, home: homedir(), env: process.env }), 'system'),
    ...BUNDLED_DICTIONARIES,
  ];
  const named = (id: string): FoundDictionary => {
    const found = all().find((one) => one.id === id);
    if (!found) throw new RedaksiError('notFound', `There is no dictionary ${id}`, { kind: 'dictionary', id });
    return found;
  };
  const choice = (): DictionaryChoice => dictionaryChoiceSchema.safeParse(library.settings.read()[CHOICE]).data ?? {};
  const changed = (): Record<string, never> => {
    tell({ type: 'spelling.changed' });
    return {};
  };
  return {
    'spelling.dictionaries': () => ({ dictionaries: all().map(plain), choice: choice() }),
    'spelling.read': async ({ id }) => named(id).read(),
    'spelling.choose'({ language, dictionary }) {
      const { [baseLanguage(language)]: _, ...others } = choice();
      library.settings.save(CHOICE, dictionary === null ? others : { ...others, [baseLanguage(language)]: named(dictionary).id });
      return changed();
    },
    'spelling.addDictionary'({ name, aff, dic }) {
      const id = keepDictionary(folder, name, { aff, dic });
      changed();
      return { dictionary: plain(named(id)) };
    },
    'spelling.removeDictionary'({ id }) {
      if (named(id).source !== 'own') throw new RedaksiError('invalidInput', `${id} is not one of the person's own`, { field: 'id', reason: 'notOwn' });
      removeDictionary(folder, id);
      return changed();
    },
    'spelling.words': () => ({ words: ownWords(library) }),
    'spelling.addWord'({ word }) {
      addOwnWord(library, word);
      return changed();
    },
    'spelling.removeWord'({ word }) {
      removeOwnWord(library, word);
      return changed();
    },
    'spelling.ignored': ({ articleId }) => ({ words: ignoredWords(library, articleId) }),
    'spelling.ignore'({ articleId, word }) {
      ignoreWord(library, articleNamed(library, articleId).id, word);
      return changed();
    },
  };
}

function plain({ id, language, source, stamp }: Dictionary): Dictionary {
  return { id, language, source, stamp };
}
