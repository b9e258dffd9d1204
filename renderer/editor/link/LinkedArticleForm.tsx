import { Newspaper } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMutationCall } from '../../bridge/use-call.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { notify } from '../../ui/notify.ts';
import { useTellFailure } from '../../ui/use-tell-failure.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useRoute } from '../../use-route.ts';
import { useFoundArticles } from '../../bridge/use-found-articles.ts';
import styles from './LinkEditor.module.css';
import type { LinkTarget } from './link-target.ts';

type Props = { readonly onSave: (to: LinkTarget) => void; readonly onCancel: () => void };

/** Finds the article of the library that a link is to lead to. */
export function LinkedArticleForm({ onSave, onCancel }: Props) {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const route = useRoute();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { rows, options, isSettled } = useFoundArticles(typed, route.screen === 'write' ? route.articleId : null);
  const { mutate } = useMutationCall('articles.targets');
  useEffect(() => input.current?.focus(), []);
  const choose = (id: string): void => mutate({ ids: [id] }, {
    onSuccess: ({ targets: [target] }) => {
      if (target && target.url !== null) onSave({ url: target.url, articleId: id, headline: target.headline });
      else notify(translate('editor.linkArticle.gone'), { tone: 'danger' });
    },
    onError: tellFailure,
  });
  const takeFirst = (): void => {
    const [first] = rows;
    if (first && isSettled) choose(first.id);
  };
  return (
    <div className={styles.form}>
      <ComboBox
        label={translate('editor.linkArticle.find')} isLabelHidden placeholder={translate('editor.linkArticle.find')} icon={Newspaper} inputRef={input} className={styles.field}
        options={options} inputValue={typed} onInputChange={setTyped} onChoose={choose} onType={takeFirst}
        emptyText={typed.trim() === '' || !isSettled ? undefined : translate('panels.related.none')}
      />
      <Button variant="quiet" size="small" onPress={onCancel}>{translate('common.cancel')}</Button>
    </div>
  );
}
