import { ARTICLE_FONTS, ARTICLE_SIZES, ARTICLE_WIDTHS, ARTICLE_ZOOMS } from '../../shared/contract/article-look.ts';
import type { CallInput } from '../../shared/contract/contract.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

type Props = { readonly settings: Settings; readonly onChange: (change: CallInput<'settings.change'>) => void };

/** How the writing looks and behaves for the person who writes. */
export function WritingLook({ settings, onChange }: Props) {
  const translate = useTranslate();
  const zooms = [...new Set([...ARTICLE_ZOOMS, settings.articleZoom])].sort((one, other) => one - other);
  return (
    <div className={styles.group}>
      <h4>{translate('settings.look')}</h4>
      <p className={styles.hint}>{translate('settings.lookText')}</p>
      <SegmentedControl
        label={translate('look.font')} value={settings.articleFont} onChange={(articleFont) => onChange({ articleFont })}
        segments={ARTICLE_FONTS.map((id) => ({ id, label: translate(`look.font.${id}`) }))}
      />
      <SegmentedControl
        label={translate('look.size')} value={settings.articleSize} onChange={(articleSize) => onChange({ articleSize })}
        segments={ARTICLE_SIZES.map((id) => ({ id, label: translate(`look.size.${id}`) }))}
      />
      <SegmentedControl
        label={translate('look.width')} value={settings.articleWidth} onChange={(articleWidth) => onChange({ articleWidth })}
        segments={ARTICLE_WIDTHS.map((id) => ({ id, label: translate(`look.width.${id}`) }))}
      />
      <Select
        label={translate('look.zoom')} value={String(settings.articleZoom)} onChange={(zoom) => onChange({ articleZoom: Number(zoom) })} className={styles.narrow}
        options={zooms.map((zoom) => ({ id: String(zoom), label: translate('look.zoom.now', { part: zoom / 100 }) }))}
      />
      <Switch label={translate('look.dim')} description={translate('look.dimText')} isSelected={settings.dimsOtherBlocks} onChange={(dimsOtherBlocks) => onChange({ dimsOtherBlocks })} />
      <Switch label={translate('look.typewriter')} description={translate('look.typewriterText')} isSelected={settings.typewriterScroll} onChange={(typewriterScroll) => onChange({ typewriterScroll })} />
    </div>
  );
}
