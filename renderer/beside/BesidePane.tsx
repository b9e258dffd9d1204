import { ArrowLeftRight, Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { isKeyboardNowhere } from '../ui/is-keyboard-nowhere.ts';
import { ReadingFrame } from '../ui/ReadingFrame.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';
import { closeBeside, openBeside, useBeside } from './beside.ts';
import styles from './beside.module.css';
import { BesideFinder } from './BesideFinder.tsx';
import { usePresentVersion } from './use-present-version.ts';

/** An article to read, or to copy and drag words from, beside the one that is written. */
export function BesidePane({ written }: { readonly written: string }) {
  const translate = useTranslate();
  const beside = useBeside();
  if (beside.kind === 'closed') return null;
  return (
    <section aria-label={translate('beside.name')} className={styles.pane}>
      {beside.kind === 'choosing' ? <BesideFinder written={written} /> : <BesideArticle key={beside.articleId} articleId={beside.articleId} written={written} />}
    </section>
  );
}

function BesideArticle({ articleId, written }: { readonly articleId: string; readonly written: string }) {
  const translate = useTranslate();
  const { data } = useCall('articles.targets', { ids: [articleId] });
  const version = usePresentVersion(articleId);
  const target = data?.targets[0];
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose it in the field, which is gone now, goes on from its name; a keyboard that is elsewhere stays there.
  useEffect(() => { if (isKeyboardNowhere()) heading.current?.focus(); }, []);
  const headline = target ? target.headline || translate('common.noHeadline') : '';
  const swap = (): void => {
    openBeside(written);
    goTo({ screen: 'write', articleId });
  };
  return (
    <>
      <header className={styles.header}>
        <h2 ref={heading} tabIndex={-1} className={styles.headline}>{headline}</h2>
        <IconButton icon={Search} label={translate('beside.find')} onPress={() => openBeside(null)} />
        <IconButton icon={ArrowLeftRight} label={translate('beside.swap')} isDisabled={!target} onPress={swap} />
        <IconButton icon={X} label={translate('beside.close')} action="beside" onPress={closeBeside} />
      </header>
      {target && <ReadingFrame key={version} articleId={articleId} revision={null} isDraggedFrom title={translate('beside.page', { headline })} />}
      {data && !target && (
        <div className={styles.gone}>
          <p>{translate('beside.gone')}</p>
          <Button onPress={() => openBeside(null)}>{translate('beside.find')}</Button>
        </div>
      )}
    </>
  );
}
