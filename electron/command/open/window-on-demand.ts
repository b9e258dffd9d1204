import { browserWindow, type WindowOptions } from './browser-window.ts';

/** Opens a browser window when it is asked for, and another one in the same browser for as long as that is open. */
export function windowOnDemand(options: WindowOptions, stop: AbortSignal): () => void {
  let openAnother: (() => void) | null = null;
  return () => {
    if (openAnother !== null) return openAnother();
    openAnother = () => undefined;
    void browserWindow({ ...options, onOpen: (another) => { openAnother = another; } }, stop).finally(() => { openAnother = null; });
  };
}
