/** Whether a window can be shown: on Linux only where a display server is named. */
export function hasDisplay(env: Readonly<Record<string, string | undefined>>): boolean {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
