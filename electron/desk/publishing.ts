import { join } from 'node:path';
import type { Article } from '../../shared/article/article.ts';
import { checkArticle } from '../../shared/checks/check.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { ExportFormat } from '../../shared/contract/publishing.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';
import { writeWhole } from '../library/atomic-file.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import { checksInStretches } from './checks-in-stretches.ts';
import { cutRevision } from './cut-revision.ts';
import type { DeskRoom, Handlers } from './handlers.ts';
import { exportedPictures } from './exported-pictures.ts';
import { houseStyleNamed, houseStyleOf } from './house-styles.ts';
import { presentSettings } from './present-settings.ts';
import { refusePlaceholders } from './refuse-placeholders.ts';
import { articlePage, exportedFiles, fileName, hashOfFiles } from './published-article.ts';
import { articleAt } from './revisions.ts';
import { targetStates } from './target-states.ts';
import { articleNamed, wholeArticle, writableArticle } from './whole-article.ts';

export function publishing({ library, scaler, tell, now, version }: DeskRoom): Handlers<'publishing.page' | 'publishing.check' | 'publishing.export'> {
  const checkInStretches = checksInStretches();
  const asked = (articleId: string, houseStyle: string | null): { record: ArticleRecord; article: Article; style: HouseStyle } => {
    const record = articleNamed(library, articleId);
    const style = houseStyle === null ? houseStyleOf(library, record.fields.houseStyle) : houseStyleNamed(library, houseStyle);
    return { record, article: wholeArticle(library, record), style };
  };
  /** An article and its pictures of one moment: what is saved while pictures are made is waited for, and none is made twice. */
  const withPictures = async (articleId: string, houseStyle: string | null, format: ExportFormat, refuse: (draft: Article) => void) => {
    const tried = new Map<string, readonly Uint8Array[]>();
    for (;;) {
      const before = asked(articleId, houseStyle);
      refuse(before.article);
      const pictures = await exportedPictures(library, scaler, format === 'html' ? before.article.body : [], tried);
      if (articleNamed(library, articleId).sequence === before.record.sequence) return { ...before, pictures };
    }
  };
  return {
    'publishing.page'({ articleId, houseStyle, revision }) {
      const { record, article, style } = asked(articleId, houseStyle);
      const shown = revision === null ? article : articleAt(library, record, revision).article;
      return { html: articlePage(library, shown, style, version) };
    },
    async 'publishing.check'({ articleId, houseStyle, withHouseRules }) {
      const { article, style } = asked(articleId, houseStyle);
      const options = { now: now(), targetState: targetStates(library, article.body) };
      if (!withHouseRules) return { findings: checkArticle(article, style, options) };
      const { ignoredHits: ignoredAlways } = presentSettings(library);
      // From here on the desk may close, so nothing of the library is read any more.
      return { findings: await checkInStretches(article, style, { ...options, ignoredAlways }) };
    },
    async 'publishing.export'({ articleId, houseStyle, format, destination, withPlaceholders }, { window }) {
      const mayWrite = library.mode === 'write';
      if (!mayWrite && destination === 'exports') throw new RedaksiError('readOnly', 'The library is open to be read only', { file: library.folder.exports });
      const at = now();
      const { record, article, style, pictures } = await withPictures(articleId, houseStyle, format, (draft) => {
        writableArticle(library, articleId);
        refuseEmbargoed(draft, at);
        if (!withPlaceholders) refusePlaceholders(draft);
      });
      const files = exportedFiles(library, article, style, format, version, pictures);
      const { unscaled } = pictures;
      // Beside another process that has the library open, the files are answered and nothing is kept of it.
      if (!mayWrite) return { files, folder: null, unscaled };
      const folder = destination === 'exports' ? join(library.folder.exports, folderName(article)) : null;
      if (folder !== null) for (const { name, bytes } of files) writeWhole(join(folder, name), bytes);
      library.transaction(() => {
        const { revision: { sequence } } = cutRevision(library, record, 'export', at);
        library.publications.add(record.number, { revision: sequence, format, hash: hashOfFiles(files), at });
      });
      tell({ type: 'article.changed', articleId, sequence: record.sequence, window });
      return { files, folder, unscaled };
    },
  };
}

/** What may not go out yet is not written anywhere. @throws RedaksiError embargoed */
function refuseEmbargoed(article: Article, now: string): void {
  const { embargo } = article.fields;
  if (embargo !== null && Date.parse(embargo) > Date.parse(now)) throw new RedaksiError('embargoed', `Embargoed until ${embargo}`, { until: embargo });
}

/** Two articles of one name get folders of their own; the same article always the same. */
function folderName(article: Article): string {
  const name = fileName(article);
  return name === article.id ? name : `${name}-${article.id.slice(-12)}`;
}
