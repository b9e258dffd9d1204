import type { LucideIcon } from 'lucide-react';
import { useDeferredValue, useState, type Ref } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
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

const MOST = 8;
/** An id that no article has: ids hold no space. */
const ADDRESS = 'web address';

/** Finds an article of the library by a few of its words, best first, or takes a web address. */
export function RelatedFinder({ session, icon, inputRef, onArticle, onAddress }: Props) {
  const translate = useTranslate();
  const blocks = useLive(session.relatedBlocks);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const address = typedAddress(typed);
  const { data, isFetching } = useCall('articles.list', { query, order: 'relevance', limit: MOST + 1 }, { enabled: query !== '' && address === null, keepPrevious: true });
  const present = new Set(blocks.flatMap((block) => block.items.map((item) => item.articleId)));
  const rows = query === '' || address !== null ? [] : (data?.rows ?? []).filter((row) => row.id !== session.articleId).slice(0, MOST);
  const options = address === null
    ? rows.map((row) => ({
        id: row.id, label: row.headline === '' ? translate('common.noHeadline') : row.headline,
        description: [translate(`common.stage.${row.stage}`), ...row.names.slice(0, 2), ...(present.has(row.id) ? [translate('panels.related.present')] : [])].join(' · '),
      }))
    : [{ id: ADDRESS, label: translate('panels.related.addAddress'), description: address }];

  const choose = (id: string): void => {
    const row = rows.find((one) => one.id === id);
    if (row) onArticle(row.id, row.headline);
    else if (id === ADDRESS && address !== null) onAddress(address);
    setTyped('');
  };
  const takeTyped = (): void => {
    const first = options[0];
    if (first && query === typed.trim()) choose(first.id);
  };
  return (
    <ComboBox
      label={translate('panels.related.add')} isLabelHidden placeholder={translate('panels.related.add')} icon={icon} inputRef={inputRef}
      options={options} inputValue={typed} onInputChange={setTyped} onChoose={choose} onType={takeTyped}
      emptyText={typed.trim() === '' || query !== typed.trim() || isFetching ? undefined : translate('panels.related.none')}
    />
  );
}
