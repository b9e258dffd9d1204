import type { Article } from '../../shared/article/article.ts';
import { newId } from '../../shared/article/id.ts';
import { readFile } from '../../shared/import/file.ts';
import type { Library } from '../library/open.ts';
import { addArticle } from '../library/add-articles.ts';
import { cutRevision } from './cut-revision.ts';
import type { DeskRoom, Handlers } from './handlers.ts';
import { allHouseStyles, houseStyleNamed } from './house-styles.ts';

export function importing({ library, tell, now }: DeskRoom): Handlers<'importing.file'> {
  return {
    'importing.file'({ name, bytes, format, houseStyle }) {
      const read = readFile({
        name, bytes, format, houseStyles: allHouseStyles(library),
        houseStyle: houseStyle === null ? null : houseStyleNamed(library, houseStyle), now: now(),
      });
      const article = asOurs(library, read.article);
      library.transaction(() => cutRevision(library, addArticle(library, article), 'import', now()));
      tell({ type: 'articles.changed' });
      const { headline, headlineIsWorking } = article.fields;
      return { articleId: article.id, headline, headlineIsWorking, notes: read.notes };
    },
  };
}

/** Names that stand in the register are linked to it; an id that the library has already is not overwritten but new. */
function asOurs(library: Library, article: Article): Article {
  const register = library.contributors.list();
  const byline = article.fields.byline.map((entry) => {
    const known = register.find(({ id }) => id === entry.contributorId) ?? register.find(({ name }) => name.toLowerCase() === entry.name.toLowerCase());
    return { ...entry, contributorId: known?.id ?? null };
  });
  const id = library.articles.find(article.id) ? newId() : article.id;
  return { ...article, id, fields: { ...article.fields, byline } };
}
