import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../electron/command/find-chromium.mjs';

/**
 * The machine's Chromium without a window. Frames are drawn as soon as they are ready instead of sixty times a second:
 * a difference of a millisecond must not be rounded up to a frame.
 * @throws Error where there is none.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium on this machine (REDAKSI_CHROMIUM can name one)');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-background-networking'],
  });
}

export async function chromiumVersion(): Promise<string> {
  try {
    const browser = await launchChromium();
    const version = browser.version();
    await browser.close();
    return `Chromium ${version}`;
  } catch {
    return 'no Chromium';
  }
}
