import { UserRoundPlus, X } from 'lucide-react';
import { useState, type Ref } from 'react';
import { ROLES, type BylineEntry } from '../../../shared/article/fields.ts';
import type { Contributor } from '../../../shared/contract/register.ts';
import { useCall, useMutationCall } from '../../bridge/use-call.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { SortableList } from '../../ui/SortableList.tsx';
import { useTellFailure } from '../../ui/use-tell-failure.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { bylineRows, reorderByline } from './byline-rows.ts';
import { CreditLineFields } from './CreditLineFields.tsx';
import { matchingContributors } from './matching-contributors.ts';
import { Section } from './Section.tsx';
import styles from './panels.module.css';

/** An id that no contributor has: ids hold no space. */
const NEW = 'new contributor';

export function BylineSection({ session, inputRef }: { readonly session: ArticleSession; readonly inputRef: Ref<HTMLInputElement> }) {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const byline = useField(session, 'byline');
  const [typed, setTyped] = useState('');
  /** A list that offered everybody again would lie over the line that was just added. */
  const [isJustAdded, setJustAdded] = useState(false);
  const { data } = useCall('contributors.list', {});
  const { mutate: save } = useMutationCall('contributors.save');
  const contributors = data?.contributors ?? [];
  const name = typed.trim();
  const matches = matchingContributors(contributors, name, byline);
  const isKnown = contributors.some((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  const options = isJustAdded && name === '' ? [] : [
    ...matches.map((one) => ({ id: one.id, label: one.name, description: translate(`common.role.${one.role}`) })),
    ...(name === '' || isKnown ? [] : [{ id: NEW, label: translate('panels.byline.addNew', { name }) }]),
  ];

  const change = (next: readonly BylineEntry[]): void => session.changeFields({ byline: [...next] });
  const add = ({ id, name: known, role }: Contributor): void => {
    setTyped('');
    setJustAdded(true);
    change([...session.fields.get().byline, { contributorId: id, name: known, role }]);
  };
  const addNew = (): void => save({ id: null, name, role: 'reporter', initials: '' }, {
    onSuccess: ({ contributor }) => add(contributor),
    onError: tellFailure,
  });
  const choose = (id: string): void => {
    const chosen = contributors.find((one) => one.id === id);
    if (chosen) add(chosen);
    else if (id === NEW) addNew();
  };
  const type = (text: string): void => {
    setTyped(text);
    if (text !== '') setJustAdded(false);
  };
  const takeTyped = (): void => {
    const first = options[0];
    if (first) choose(first.id);
  };

  return (
    <Section title={translate('panels.byline')} field="byline">
      <SortableList
        label={translate('panels.byline')} items={bylineRows(byline)} getText={(row) => row.entry.name} emptyText={translate('panels.byline.empty')}
        onReorder={(ids) => change(reorderByline(byline, ids))}
      >
        {({ entry, index }) => (
          <div className={styles.row}>
            <span className={styles.name}>{entry.name}</span>
            <Select
              label={translate('panels.byline.roleOf', { name: entry.name })} isLabelHidden value={entry.role} className={styles.role}
              options={ROLES.map((role) => ({ id: role, label: translate(`common.role.${role}`) }))}
              onChange={(role) => change(byline.map((one, at) => (at === index ? { ...one, role } : one)))}
            />
            <IconButton icon={X} size="small" label={translate('panels.byline.remove', { name: entry.name })} onPress={() => change(byline.filter((_one, at) => at !== index))} />
          </div>
        )}
      </SortableList>
      <div onBlur={() => setJustAdded(false)}>
        <ComboBox
          label={translate('panels.byline.add')} isLabelHidden placeholder={translate('panels.byline.add')} icon={UserRoundPlus} inputRef={inputRef}
          options={options} inputValue={typed} onInputChange={type} onChoose={choose} onType={takeTyped}
        />
      </div>
      <CreditLineFields session={session} />
    </Section>
  );
}
