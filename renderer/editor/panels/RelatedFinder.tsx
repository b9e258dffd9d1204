import type { LucideIcon } from 'lucide-react';
import { useState, type Ref } from 'react';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useFoundArticles } from '../../bridge/use-found-articles.ts';
import { useLive } from '../use-live.ts';
import { typedAddress } from './typed-address.ts';

type Props = {
  readonly session: ArticleSession;
  readonly icon: LucideIcon;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onArticle: (articleId: string, headline: string) => void;
  /** A safe http or https address. */
  readonly onAddress: (url: string) => void;
};

/** An id that no article has: ids hold no space. */
const ADDRESS = 'web address';

/** Finds an article of the library by a few of its words, best first, or takes a web address. */
export function RelatedFinder({ session, icon, inputRef, onArticle, onAddress }: Props) {
  const translate = useTranslate();
  const blocks = useLive(session.relatedBlocks);
  const [typed, setTyped] = useState('');
  const address = typedAddress(typed);
  const present = new Set(blocks.flatMap((block) => block.items.map((item) => item.articleId)));
  const found = useFoundArticles(typed, session.articleId, address === null, ({ id }) => (present.has(id) ? [translate('panels.related.present')] : []));
  const options = address === null ? found.options : [{ id: ADDRESS, label: translate('panels.related.addAddress'), description: address }];

  const choose = (id: string): void => {
    const row = found.rows.find((one) => one.id === id);
    if (row) onArticle(row.id, row.headline);
    else if (id === ADDRESS && address !== null) onAddress(address);
    setTyped('');
  };
  const takeTyped = (): void => {
    const first = options[0];
    if (first && (address !== null || found.isSettled)) choose(first.id);
  };
  return (
    <ComboBox
      label={translate('panels.related.add')} isLabelHidden placeholder={translate('panels.related.add')} icon={icon} inputRef={inputRef}
      options={options} inputValue={typed} onInputChange={setTyped} onChoose={choose} onType={takeTyped}
      emptyText={typed.trim() === '' || !found.isSettled ? undefined : translate('panels.related.none')}
    />
  );
}
