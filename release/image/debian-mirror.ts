import { succeed } from '../process.js';

/** Where this machine gets Debian's packages from. */
export function debianMirror(): string {
  const addresses = succeed('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages']).split('\n');
  const found = addresses.find((address) => /\/debian\/?$/.test(address));
  if (found === undefined) throw new Error("apt knows of no mirror of Debian's packages");
  return found;
}
