import { Download } from 'lucide-react';
import { useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/contract/publishing.ts';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { useAction } from '../ui/use-action.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './ExportForm.module.css';
import { useExport, type Destination, type Outcome } from './use-export.ts';

type Props = { readonly articleId: string; readonly houseStyle: string | null; readonly onHouseStyle: (id: string) => void };

/** In which form, in whose style, and where to. */
export function ExportForm({ articleId, houseStyle, onHouseStyle }: Props) {
  const translate = useTranslate();
  const [format, setFormat] = useState<ExportFormat>('html');
  const [destination, setDestination] = useState<Destination>('save');
  const { data: offered } = useCall('houseStyles.list', {});
  const { outcome, run, leave } = useExport();
  const exportNow = (): void => run({ articleId, houseStyle, format, destination });
  useAction([{ id: 'export', title: translate('publish.export'), run: exportNow }]);
  return (
    <div className={styles.form}>
      <SegmentedControl<ExportFormat>
        label={translate('publish.format')} value={format} onChange={setFormat}
        segments={EXPORT_FORMATS.map((id) => ({ id, label: translate(`publish.format.${id}`) }))}
      />
      <Select
        label={translate('publish.houseStyle')} value={houseStyle} onChange={onHouseStyle}
        options={(offered?.houseStyles ?? []).map((entry) => ({ id: entry.houseStyle.id, label: entry.houseStyle.name }))}
      />
      <Select<Destination>
        label={translate('publish.destination')} value={destination} onChange={setDestination}
        options={[{ id: 'save', label: translate('publish.toComputer') }, { id: 'exports', label: translate('publish.toExports') }]}
      />
      <Button variant="primary" icon={Download} isPending={outcome?.kind === 'exporting'} onPress={exportNow}>{translate('publish.export')}</Button>
      {outcome && <ExportOutcome outcome={outcome} />}
      {outcome?.kind === 'placeholders' && (
        <ConfirmDialog
          isOpen isDanger onClose={leave} title={translate('publish.placeholders')} message={outcome.text}
          confirmLabel={translate('publish.placeholdersAnyway')} onConfirm={() => run({ ...outcome.wanted, withPlaceholders: true })}
        />
      )}
    </div>
  );
}

function ExportOutcome({ outcome }: { outcome: Outcome }) {
  const translate = useTranslate();
  if (outcome.kind === 'exporting' || outcome.kind === 'placeholders') return null;
  if (outcome.kind === 'failed') return <Notice tone="danger">{outcome.text}</Notice>;
  const { names, folder, unscaled } = outcome;
  return (
    <Notice tone={unscaled === 0 ? 'success' : 'warning'}>
      <p>{translate('publish.exported', { count: names.length })}</p>
      <ul className={styles.names}>{names.map((name) => <li key={name}>{name}</li>)}</ul>
      <p>{folder === null ? translate('publish.exportedToComputer') : translate('publish.exportedTo', { folder })}</p>
      {unscaled > 0 && <p>{translate('publish.unscaled', { count: unscaled })}</p>}
    </Notice>
  );
}
