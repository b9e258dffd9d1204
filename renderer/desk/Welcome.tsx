import { FilePlus2, FileUp } from 'lucide-react';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { Keys } from '../ui/Keys.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';
import { useNewArticle } from './use-new-article.ts';
import styles from './Welcome.module.css';

/** Where no article is open. */
export function Welcome() {
  const translate = useTranslate();
  const newArticle = useNewArticle();
  const { pickAndImport } = useImport();
  const { isOver, handlers } = useFileDrop();
  const { data: info } = useCall('system.info', {});
  const shortcuts = [
    { name: translate('desk.newArticle'), action: 'new-article' },
    { name: translate('desk.openArticle'), action: 'open-article' },
    { name: translate('common.palette'), action: 'palette' },
  ] as const;
  return (
    <div className={styles.paper} data-over={isOver || undefined} {...handlers}>
      <section aria-labelledby="welcome" className={styles.welcome}>
        <h2 id="welcome" className={styles.title}>{translate('desk.welcome')}</h2>
        <p className={styles.text}>{translate(info && info.sampleArticles > 0 ? 'desk.welcomeSamples' : 'desk.welcomeText')}</p>
        <div className={styles.buttons}>
          <Button variant="primary" icon={FilePlus2} onPress={newArticle}>{translate('desk.newArticle')}</Button>
          <Button icon={FileUp} onPress={pickAndImport}>{translate('desk.import')}</Button>
        </div>
        <dl className={styles.shortcuts}>
          {shortcuts.map(({ name, action }) => (
            <div key={action} className={styles.shortcut}><dt>{name}</dt><dd><Keys action={action} /></dd></div>
          ))}
        </dl>
      </section>
    </div>
  );
}
