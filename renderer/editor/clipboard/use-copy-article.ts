import { ClipboardCopy } from 'lucide-react';
import type { Article } from '../../../shared/article/article.ts';
import { blockPictures } from '../../../shared/article/block-pictures.ts';
import { publishedBody } from '../../../shared/article/published-body.ts';
import { articleHtml } from '../../../shared/export/html/page.ts';
import { scaledFiles } from '../../../shared/export/html/picture-file.ts';
import { textExport } from '../../../shared/export/text/text.ts';
import type { HouseStyle } from '../../../shared/house-style/house-style.ts';
import type { MenuEntry } from '../../ui/Menu.tsx';
import { notify } from '../../ui/notify.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { generalHouseStyle } from '../general-house-style.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { useHouseStyle } from '../use-house-style.ts';

const FORMS = ['html', 'text', 'markdown'] as const;
type Form = (typeof FORMS)[number];

/** Offers the whole article, as exported, by palette; the same as entries of a menu. */
export function useCopyArticle(session: ArticleSession): MenuEntry[] {
  const translate = useTranslate();
  const houseStyle = useHouseStyle(useField(session, 'houseStyle'));
  const copy = (form: Form): void => {
    const article = session.article();
    const pictures = form === 'text' ? 0 : article.body.flatMap(blockPictures).filter(({ image }) => image !== null).length;
    navigator.clipboard.write([itemOf(form, article, houseStyle ?? generalHouseStyle(article.fields.language))]).then(
      () => notify(translate('copy.done', { form, pictures }), { tone: 'success' }),
      () => notify(translate('copy.failed'), { tone: 'danger' }),
    );
  };
  useAction(FORMS.map((form) => ({ id: `copy-${form}`, title: translate(`copy.${form}`), run: () => copy(form) })));
  return FORMS.map((form) => ({ id: `copy-${form}`, label: translate(`copy.${form}`), icon: ClipboardCopy, run: () => copy(form) }));
}

/** HTML is laid there twice: as a document for word processors, and as its source for fields that take text. */
function itemOf(form: Form, article: Article, houseStyle: HouseStyle): ClipboardItem {
  const body = publishedBody(article);
  switch (form) {
    case 'html': {
      const source = articleHtml(body, houseStyle, { pictureFiles: scaledFiles });
      return new ClipboardItem({ 'text/html': source, 'text/plain': source });
    }
    // Who writes does not need it, so it is loaded here; the clipboard is asked for at once, and waits.
    case 'markdown': return new ClipboardItem({ 'text/plain': import('../../../shared/export/markdown/markdown.ts').then(({ markdownExport }) => markdownExport(body, houseStyle)) });
    case 'text': return new ClipboardItem({ 'text/plain': textExport(body, houseStyle) });
  }
}
