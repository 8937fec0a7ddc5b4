/**
 * Orders versions as dpkg does (Debian Policy, 5.6.12): negative if `a` is older. No library is used: those on npm get
 * an absent revision or leading zeros wrong.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [split(a), split(b)];
  return (
    Number(left.epoch) - Number(right.epoch) ||
    compareParts(left.upstream, right.upstream) ||
    compareParts(left.revision, right.revision)
  );
}

function split(version: string) {
  const colon = version.indexOf(':');
  const rest = version.slice(colon + 1);
  const dash = rest.lastIndexOf('-');
  return {
    epoch: colon < 0 ? '0' : version.slice(0, colon),
    upstream: dash < 0 ? rest : rest.slice(0, dash),
    revision: dash < 0 ? '0' : rest.slice(dash + 1),
  };
}

/** By turns what is no digit, character by character, and a number. */
function compareParts(a: string, b: string): number {
  const [left, right] = [chunks(a), chunks(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [leftText = '', leftNumber = ''] = left[index] ?? [];
    const [rightText = '', rightNumber = ''] = right[index] ?? [];
    const difference = compareTexts(leftText, rightText) || compareNumbers(leftNumber, rightNumber);
    if (difference !== 0) return difference;
  }
  return 0;
}

function chunks(part: string): string[][] {
  return [...part.matchAll(/(\D*)(\d*)/g)].map((match) => match.slice(1));
}

function compareTexts(a: string, b: string): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = rank(a[index]) - rank(b[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `~` sorts before the end, the end before letters, letters before everything else. */
function rank(character: string | undefined): number {
  if (character === undefined) return 0;
  if (character === '~') return -1;
  return character.charCodeAt(0) + (/[A-Za-z]/.test(character) ? 0 : 256);
}

function compareNumbers(a: string, b: string): number {
  const [left, right] = [BigInt(a), BigInt(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
