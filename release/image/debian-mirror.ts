import { succeed } from '../process.js';

/** Where this machine gets Debian's packages from; apt says so whether or not it has fetched any list from there. */
export function debianMirror(): string {
  const format = ['--format', '$(REPO_URI)', '-o', 'APT::Get::IndexTargets::ReleaseInfo=false'];
  const addresses = succeed('apt-get', ['indextargets', ...format, 'Created-By: Packages']).split('\n');
  const found = addresses.find((address) => /\/debian\/?$/.test(address));
  if (found === undefined) {
    throw new Error("apt knows of no mirror of Debian's packages\n  hint: name one in /etc/apt/sources.list.d");
  }
  return found;
}

/** Where it gets the updates of Debian's security team from. */
export function securityMirror(): string {
  return debianMirror().replace(/\/debian\/?$/, '/debian-security');
}
