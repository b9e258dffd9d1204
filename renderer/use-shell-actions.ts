import { useCall, useMutationCall } from './bridge/use-call.ts';
import type { Route } from './route.ts';
import { useBackUp } from './settings/use-back-up.ts';
import { showColumn, useColumn } from './ui/columns.ts';
import { toggleFullScreen, useFullScreen } from './ui/full-screen.ts';
import { notify } from './ui/notify.ts';
import { useAction } from './ui/use-action.ts';
import { useTranslate } from './ui/use-translate.ts';
import { goTo } from './use-route.ts';

/** What can be done on every screen: go somewhere, fold a column, change the look. */
export function useShellActions(route: Route): void {
  const translate = useTranslate();
  const hasDesk = useColumn('desk');
  const isFull = useFullScreen();
  const hasPanels = useColumn('panels');
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  const { backUp, isPending: isBackingUp } = useBackUp();
  const articleId = route.screen === 'write' || route.screen === 'publish' ? route.articleId : null;
  const smartTypingName = settings?.smartTyping ? 'editor.smartTyping.off' : 'editor.smartTyping.on';
  useAction([
    { id: 'publish', title: translate('publish.open'), isEnabled: route.screen === 'write', run: () => { if (articleId !== null) goTo({ screen: 'publish', articleId }); } },
    { id: 'write', title: translate('publish.backToWriting'), isEnabled: route.screen === 'publish', run: () => { if (articleId !== null) goTo({ screen: 'write', articleId }); } },
    { id: 'desk-column', title: translate(hasDesk ? 'desk.fold' : 'desk.unfold'), run: () => showColumn('desk', !hasDesk) },
    { id: 'panels-column', title: translate(hasPanels ? 'desk.foldPanels' : 'desk.unfoldPanels'), run: () => showColumn('panels', !hasPanels) },
    { id: 'full-screen', title: translate(isFull ? 'look.fullScreen.leave' : 'look.fullScreen.enter'), isEnabled: document.fullscreenEnabled, run: () => { toggleFullScreen().catch(() => notify(translate('look.fullScreen.refused'), { tone: 'warning' })); } },
    { id: 'settings', title: translate('settings.open'), run: () => goTo({ screen: 'settings', section: 'people' }) },
    { id: 'shortcuts', title: translate('settings.openShortcuts'), run: () => goTo({ screen: 'settings', section: 'shortcuts' }) },
    { id: 'find-everywhere', title: translate('find.everywhere.title'), run: () => goTo({ screen: 'find' }) },
    { id: 'backups', title: translate('backups.title'), run: () => goTo({ screen: 'settings', section: 'library' }) },
    { id: 'back-up', title: translate('backups.make'), isEnabled: !isBackingUp, run: backUp },
    { id: 'spelling', title: translate(settings?.checksSpelling === false ? 'spelling.check' : 'spelling.uncheck'), isEnabled: settings !== undefined, run: () => change({ checksSpelling: settings?.checksSpelling === false }) },
    { id: 'theme-light', title: translate('settings.useLight'), isEnabled: settings?.theme !== 'light', run: () => change({ theme: 'light' }) },
    { id: 'theme-dark', title: translate('settings.useDark'), isEnabled: settings?.theme !== 'dark', run: () => change({ theme: 'dark' }) },
    { id: 'theme-system', title: translate('settings.useSystem'), isEnabled: settings?.theme !== 'system', run: () => change({ theme: 'system' }) },
    { id: 'smart-typing', title: translate(smartTypingName), run: () => change({ smartTyping: !settings?.smartTyping }, { onSuccess: () => notify(translate(smartTypingName)) }) },
    { id: 'language-id', title: translate('settings.useIndonesian'), isEnabled: settings?.language !== 'id', run: () => change({ language: 'id' }) },
    { id: 'language-en', title: translate('settings.useEnglish'), isEnabled: settings?.language !== 'en', run: () => change({ language: 'en' }) },
  ]);
}
