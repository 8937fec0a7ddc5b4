import type { Build } from './tags.js';

/** What is told of a build to those who follow the images. */
export interface Announced extends Build {
  readonly image: string;
  readonly digest: string;
  /** Of the system in it: `debian 12.12`. */
  readonly system: string;
  readonly tags: readonly string[];
}

const heading = '## Images';
const head = ['| built | PostgreSQL | system | tags | digest |', '|---|---|---|---|---|'];

/**
 * The text of a version's release with one more build in its table of images, newest first; a digest that is there
 * already is not told twice, and what else the text says stays as it is.
 */
export function announce(text: string, build: Announced): string {
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const at = lines.indexOf(heading);
  const row = rowOf(build);
  if (at < 0) {
    const before = lines.join('\n');
    const intro = `\`${build.image}\`; each has passed the gate, and is signed.`;
    return [...(before === '' ? [] : [before, '']), heading, '', intro, '', ...head, row, ''].join('\n');
  }
  if (lines.some((line) => line.startsWith('|') && line.includes(build.digest))) return `${lines.join('\n')}\n`;
  const table = lines.findIndex((line, index) => index > at && line === head[1]);
  if (table < 0) throw new Error(`below "${heading}" there is no table of images`);
  lines.splice(table + 1, 0, row);
  return `${lines.join('\n')}\n`;
}

function rowOf({ day, server, system, tags, digest }: Announced): string {
  const names = tags.map((tag) => `\`${tag}\``).join(' ');
  return `| ${day} | ${server} | ${system} | ${names} | \`${digest}\` |`;
}
