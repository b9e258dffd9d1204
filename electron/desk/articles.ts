import { newArticle, type Article } from '../../shared/article/article.ts';
import { copyArticle } from '../../shared/article/copy-article.ts';
import { STAGES, type BylineEntry } from '../../shared/article/fields.ts';
import type { articleCalls } from '../../shared/contract/articles.ts';
import type { RevisionReason } from '../../shared/contract/revisions.ts';
import { canonicalUrl } from '../../shared/export/html/canonical-url.ts';
import { addArticle } from '../library/add-articles.ts';
import type { Library } from '../library/open.ts';
import { articleRowOf } from './article-row-of.ts';
import { cutRevision } from './cut-revision.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { houseStyleNamed, houseStyleOf } from './house-styles.ts';
import { newestArticles } from './list-articles.ts';
import { presentSettings } from './present-settings.ts';
import { articleFromTemplate } from './templates.ts';
import { inTrash } from './trash.ts';
import { articleNamed, wholeArticle, writableArticle } from './whole-article.ts';

export function articles({ library, reader, tell, now }: DeskRoom): HandlersOf<typeof articleCalls> {
  const begin = (article: Article, reason: RevisionReason): number => {
    const { sequence } = library.transaction(() => {
      const record = addArticle(library, article);
      cutRevision(library, record, reason, now());
      return record;
    });
    tell({ type: 'articles.changed' });
    return sequence;
  };
  return {
    'articles.list': (asked) => (asked.query.trim() === '' ? newestArticles(library, asked) : reader.search(asked)),
    'articles.counts'() {
      const counted = new Map(library.articles.counts().map(({ stage, articles: count }) => [stage, count]));
      return Object.fromEntries(STAGES.map((stage) => [stage, counted.get(stage) ?? 0])) as Record<(typeof STAGES)[number], number>;
    },
    'articles.get'({ id }) {
      const record = articleNamed(library, id);
      return { article: wholeArticle(library, record), sequence: record.sequence, trash: inTrash(library, record, now()) };
    },
    'articles.create'({ language, houseStyle, template }) {
      if (template !== null) {
        const article = withOwnByline(library, articleFromTemplate(library, template, now()));
        return { article, sequence: begin(article, 'created') };
      }
      const style = houseStyle === null ? houseStyleOf(library, presentSettings(library).houseStyle) : houseStyleNamed(library, houseStyle);
      const empty = newArticle(language ?? style.language, style.id, now());
      const article = withOwnByline(library, empty);
      return { article, sequence: begin(article, 'created') };
    },
    'articles.duplicate'({ id }) {
      const copy = copyArticle(wholeArticle(library, articleNamed(library, id)), now());
      begin(copy, 'duplicated');
      return { articleId: copy.id };
    },
    'articles.setStage'({ id, stage }, { window }) {
      const record = writableArticle(library, id);
      if (record.fields.stage === stage) return { sequence: record.sequence };
      const at = now();
      const sequence = library.transaction(() => {
        const publishedAt = stage === 'published' ? record.fields.publishedAt ?? at : record.fields.publishedAt;
        const changed = library.articles.change(record.number, { ...record.fields, stage, publishedAt }, record.words, at);
        cutRevision(library, articleNamed(library, id), 'stage', at);
        return changed;
      });
      tell({ type: 'article.changed', articleId: id, sequence, window });
      tell({ type: 'articles.changed' });
      return { sequence };
    },
    'articles.targets': ({ ids }) => ({
      targets: ids.flatMap((id) => {
        const record = library.articles.find(id);
        if (!record) return [];
        const { headline, houseStyle, stage } = record.fields;
        return [{ id, headline, url: canonicalUrl(record, houseStyleOf(library, houseStyle)), stage, isInTrash: record.isInTrash }];
      }),
    }),
    'articles.linkers': ({ id, limit }) => ({
      rows: library.relatedLinks.linkers(id, limit).map((record) => articleRowOf(library, record)), articles: library.relatedLinks.countLinkers(id),
    }),
  };
}

/** Whoever works here is named on what they start, unless it names somebody. */
function withOwnByline(library: Library, article: Article): Article {
  const { fields } = article;
  return fields.byline.length > 0 ? article : { ...article, fields: { ...fields, byline: ownByline(library) } };
}

function ownByline(library: Library): BylineEntry[] {
  const { me } = presentSettings(library);
  const contributor = me === null ? null : library.contributors.find(me);
  return contributor ? [{ contributorId: contributor.id, name: contributor.name, role: contributor.role }] : [];
}
