import { openCommand } from './open.ts';

const OURS: ReadonlySet<string> = new Set([...Object.keys(openCommand.options), 'library', 'json', 'help', 'version'].map((name) => `--${name}`));

/**
 * The words of the command line, out of all that Electron was started with: before them stand the program, from a
 * checkout the application's folder, and switches for Chromium. An AppImage passes `--no-sandbox` where the machine has
 * no user namespaces, a person `--ozone-platform=wayland`.
 * @param argv `process.argv`, from which Electron takes nothing away.
 */
export function programWords(argv: readonly string[], isPackaged: boolean): string[] {
  const words = withoutSwitches(argv.slice(1));
  return isPackaged ? words : withoutSwitches(words.slice(1));
}

function withoutSwitches(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !isForChromium(word));
  return first < 0 ? [] : words.slice(first);
}

function isForChromium(word: string): boolean {
  return /^--\w/.test(word) && !OURS.has(word.split('=')[0] ?? '');
}
