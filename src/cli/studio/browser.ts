import { spawn } from 'node:child_process';

/** What opens an address in the user's browser, by platform. */
const openers: Readonly<Record<string, readonly [command: string, ...options: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Opens an address in the browser, if there is one; resolves to whether that was tried with success. */
export function openInBrowser(url: string, platform: string = process.platform): Promise<boolean> {
  const [command, ...options] = openers[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command, [...options, url], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
