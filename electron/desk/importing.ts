import type { Article } from '../../shared/article/article.ts';
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
      const article = withRegister(library, read.article);
      library.transaction(() => cutRevision(library, addArticle(library, article), 'import', now()));
      tell({ type: 'articles.changed' });
      const { headline, headlineIsWorking } = article.fields;
      return { articleId: article.id, headline, headlineIsWorking, notes: read.notes };
    },
  };
}

/** A name that stands in the register is linked to it. */
function withRegister(library: Library, article: Article): Article {
  const register = library.contributors.list();
  const byline = article.fields.byline.map((entry) => {
    const known = register.find(({ id }) => id === entry.contributorId) ?? register.find(({ name }) => name.toLowerCase() === entry.name.toLowerCase());
    return { ...entry, contributorId: known?.id ?? null };
  });
  return { ...article, fields: { ...article.fields, byline } };
}
