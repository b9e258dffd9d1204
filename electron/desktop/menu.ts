import type { MenuItemConstructorOptions } from 'electron';
import { ownAccelerator } from './accelerator.ts';
import type { Shortcuts } from '../../shared/shortcuts/keys.ts';
import type { MessageKey, Translate } from '../../shared/messages/translate.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The application's menu. The screens have their own commands; here is what a system's menu is expected to hold. A page
 * hears of keys before the menu does, so keys that a person gave to an action are the action's.
 */
export function menuTemplate(platform: string, translate: Translate, own: Shortcuts): MenuItemConstructorOptions[] {
  const entry = (role: Role, key: MessageKey): MenuItemConstructorOptions => ({ role, label: translate(key) });
  const menu = (key: MessageKey, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({ label: translate(key), submenu });
  const isMac = platform === 'darwin';
  const ofMac = { label: 'Redaksi', submenu: [
    entry('about', 'launch.menu.about'), SEPARATOR, entry('hide', 'launch.menu.hide'), entry('hideOthers', 'launch.menu.hideOthers'),
    entry('unhide', 'launch.menu.unhide'), SEPARATOR, entry('quit', 'launch.menu.quit'),
  ] };
  return [
    ...(isMac ? [ofMac] : []),
    menu('launch.menu.file', [entry('close', 'launch.menu.close'), ...(isMac ? [] : [entry('quit', 'launch.menu.quit')])]),
    menu('launch.menu.edit', [
      { ...entry('undo', 'launch.menu.undo'), ...ownAccelerator(own['body-undo']) }, { ...entry('redo', 'launch.menu.redo'), ...ownAccelerator(own['body-redo']) }, SEPARATOR,
      entry('cut', 'launch.menu.cut'), entry('copy', 'launch.menu.copy'), entry('paste', 'launch.menu.paste'), entry('selectAll', 'launch.menu.selectAll'),
    ]),
    menu('launch.menu.view', [
      entry('reload', 'launch.menu.reload'), SEPARATOR, entry('resetZoom', 'launch.menu.actualSize'), entry('zoomIn', 'launch.menu.zoomIn'),
      entry('zoomOut', 'launch.menu.zoomOut'), SEPARATOR, entry('togglefullscreen', 'launch.menu.fullScreen'),
    ]),
    menu('launch.menu.window', [entry('minimize', 'launch.menu.minimize')]),
  ];
}
