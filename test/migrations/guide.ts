import { readFileSync } from 'node:fs';

/** What the guide says of one tool. */
export interface Section {
  /** Its blocks of commands, in order: how a view is created, replaced, and taken back. */
  readonly commands: readonly string[];
  /** Files that it shows, by their names. */
  readonly files: Readonly<Record<string, string>>;
}

/** The section of `docs/migrations.md` with a heading. */
export function readSection(heading: string): Section {
  const guide = readFileSync('docs/migrations.md', 'utf8');
  const [, text] = guide.split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`docs/migrations.md has no section "${heading}"`);
  const own = text.split('\n## ')[0] ?? '';
  const commands = [...own.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  const shown = own.matchAll(/`([\w./]+)`:\n\n```(?!sh)\w+\n([\s\S]*?)^```$/gm);
  return { commands, files: Object.fromEntries([...shown].map(([, name = '', block = '']) => [name, block])) };
}
