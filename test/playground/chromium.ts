import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Starts the Chromium or Chrome of this machine; without one, tests of pages fail. */
export function startChromium(): Promise<Browser> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const executablePath = [process.env.CHROMIUM ?? '', ...names.flatMap((name) => folders.map((one) => join(one, name)))]
    .filter(Boolean)
    .find(isExecutable);
  if (executablePath === undefined) {
    throw new Error('no Chromium here: install it (Debian: apt-get install chromium), or name one in CHROMIUM');
  }
  // Chromium's own sandbox does not run as root
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
