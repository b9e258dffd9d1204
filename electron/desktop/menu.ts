import type { MenuItemConstructorOptions } from 'electron';
import type { MessageKey, Translate } from '../../shared/messages/translate.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The application's menu. The screens have their own commands; here is what a system's menu is expected to hold. */
export function menuTemplate(platform: string, translate: Translate): MenuItemConstructorOptions[] {
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
      entry('undo', 'launch.menu.undo'), entry('redo', 'launch.menu.redo'), SEPARATOR,
      entry('cut', 'launch.menu.cut'), entry('copy', 'launch.menu.copy'), entry('paste', 'launch.menu.paste'), entry('selectAll', 'launch.menu.selectAll'),
    ]),
    menu('launch.menu.view', [
      entry('reload', 'launch.menu.reload'), SEPARATOR, entry('resetZoom', 'launch.menu.actualSize'), entry('zoomIn', 'launch.menu.zoomIn'),
      entry('zoomOut', 'launch.menu.zoomOut'), SEPARATOR, entry('togglefullscreen', 'launch.menu.fullScreen'),
    ]),
    menu('launch.menu.window', [entry('minimize', 'launch.menu.minimize')]),
  ];
}
