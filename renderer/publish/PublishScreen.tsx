import { ArrowLeft, Monitor, Smartphone, Tablet } from 'lucide-react';
import { useState } from 'react';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { usePrint } from '../use-print.ts';
import { goTo } from '../use-route.ts';
import { CheckList } from './CheckList.tsx';
import { ExportForm } from './ExportForm.tsx';
import { PagePreview, type Device } from './PagePreview.tsx';
import styles from './PublishScreen.module.css';

/** The page as readers will see it, what stands between it and them, and the way out. */
export function PublishScreen({ articleId }: { articleId: string }) {
  const translate = useTranslate();
  const [device, setDevice] = useState<Device>('desktop');
  const [chosenStyle, setChosenStyle] = useState<string | null>(null);
  const { data, error } = useCall('articles.get', { id: articleId });
  usePrint(articleId, chosenStyle, () => data?.article.fields.headline ?? '');
  if (error) return <EmptyState title={translate('publish.cannot')}>{failureText(translate, error.toFailure())}</EmptyState>;
  const fields = data?.article.fields;
  const houseStyle = chosenStyle ?? fields?.houseStyle ?? null;
  return (
    <div className={styles.screen}>
      <section aria-label={translate('publish.preview')} className={styles.preview}>
        <header className={styles.header}>
          <Button variant="quiet" icon={ArrowLeft} onPress={() => goTo({ screen: 'write', articleId })}>{translate('publish.backToWriting')}</Button>
          <SegmentedControl<Device>
            label={translate('publish.width')} isLabelHidden value={device} onChange={setDevice}
            segments={[
              { id: 'phone', label: translate('publish.phone'), icon: Smartphone },
              { id: 'tablet', label: translate('publish.tablet'), icon: Tablet },
              { id: 'desktop', label: translate('publish.desktop'), icon: Monitor },
            ]}
          />
        </header>
        <PagePreview articleId={articleId} houseStyle={chosenStyle} device={device} />
      </section>
      <aside aria-label={translate('publish.title')} className={styles.side}>
        <h2 className={styles.title}>{translate('publish.title')}</h2>
        <p className={styles.headline} lang={fields?.language}>{fields?.headline || (fields && translate('common.noHeadline'))}</p>
        <ExportForm articleId={articleId} houseStyle={houseStyle} onHouseStyle={setChosenStyle} />
        <CheckList articleId={articleId} houseStyle={houseStyle} />
      </aside>
    </div>
  );
}
