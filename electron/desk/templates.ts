import { articleSchema, type Article } from '../../shared/article/article.ts';
import { copyArticle } from '../../shared/article/copy-article.ts';
import { newId } from '../../shared/article/id.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { Template, templateCalls } from '../../shared/contract/templates.ts';
import type { Library } from '../library/open.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { articleNamed, wholeArticle } from './whole-article.ts';

export function templates({ library, tell, now }: DeskRoom): HandlersOf<typeof templateCalls> {
  return {
    'templates.list': () => ({ templates: library.templates.list() }),
    'templates.save'({ articleId, name, section }) {
      const record = articleNamed(library, articleId);
      const id = namedAlike(library, name, section)?.id ?? newId();
      library.templates.save({ id, name, section, words: record.words, modifiedAt: now() }, wholeArticle(library, record));
      tell({ type: 'register.changed' });
      return { template: found(library, id) };
    },
    'templates.rename'({ id, name, section }) {
      const alike = namedAlike(library, name, section);
      if (alike && alike.id !== id) throw new RedaksiError('invalidInput', `There is a template ${name}`, { field: 'name', reason: 'nameTaken' });
      if (!library.templates.rename(id, name, section)) throw missing(id);
      tell({ type: 'register.changed' });
      return {};
    },
    'templates.remove'({ id }) {
      if (!library.templates.remove(id)) throw missing(id);
      tell({ type: 'register.changed' });
      return {};
    },
  };
}

/**
 * A new article that says what the template says; no embargo of an earlier one holds for it.
 * @throws RedaksiError notFound; libraryDamaged where what is stored is no article
 */
export function articleFromTemplate(library: Library, id: string, now: string): Article {
  const { name, section } = found(library, id);
  const { data: stored, error } = articleSchema.safeParse(library.templates.article(id));
  if (!stored) throw new RedaksiError('invalidInput', `The template ${name} cannot be read`, { field: 'template', reason: 'unreadable' }, { cause: error });
  const { fields, ...copy } = copyArticle(stored, now);
  return { ...copy, fields: { ...fields, embargo: null, section: fields.section || section } };
}

function namedAlike(library: Library, name: string, section: string): Template | undefined {
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  return library.templates.list().find((template) => same(template.name, name) && same(template.section, section));
}

function found(library: Library, id: string): Template {
  const template = library.templates.find(id);
  if (!template) throw missing(id);
  return template;
}

function missing(id: string): RedaksiError {
  return new RedaksiError('notFound', `There is no template ${id}`, { kind: 'template', id });
}
