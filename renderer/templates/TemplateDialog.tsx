import { Menu, MenuItem } from 'react-aria-components';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useCall } from '../bridge/use-call.ts';
import { useDesk } from '../bridge/use-desk.ts';
import palette from '../ui/PaletteDialog.module.css';
import { SearchDialog } from '../ui/SearchDialog.tsx';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';
import { askForTemplate, useIsTemplateAsked } from './asked-templates.ts';

/** The templates by desk and name, to begin an article from; one a window. */
export function TemplateDialog() {
  return useIsTemplateAsked() ? <Templates /> : null;
}

function Templates() {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const desk = useDesk();
  const { data, error } = useCall('templates.list', {});
  const begin = (template: string): void => {
    askForTemplate(false);
    desk.call('articles.create', { template }).then(({ article }) => goTo({ screen: 'write', articleId: article.id }), tellFailure);
  };
  if (!data && !error) return null;
  const templates = data?.templates ?? [];
  return (
    <SearchDialog label={translate('templates.new')} searchLabel={translate('templates.search')} onClose={() => askForTemplate(false)}>
      <Menu
        aria-label={translate('templates.name')} className={palette.list} items={templates} onAction={(key) => begin(String(key))}
        renderEmptyState={() => <p className={palette.empty} role={data ? undefined : 'alert'}>{error && !data ? failureText(translate, error.toFailure()) : translate(templates.length === 0 ? 'templates.none' : 'templates.noneFound')}</p>}
      >
        {({ id, name, section, words }) => (
          <MenuItem id={id} textValue={`${name} ${section}`} className={palette.item}>
            <span>{name}</span>
            <span className={palette.shortcut}>{section === '' ? '' : `${section} · `}{translate('common.words', { count: words })}</span>
          </MenuItem>
        )}
      </Menu>
    </SearchDialog>
  );
}
