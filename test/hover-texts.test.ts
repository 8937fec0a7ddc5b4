import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Names that an entry exports, each with the file that declares it; `*` for all of a file. */
function exportsOf(entry: string): [name: string, file: string][] {
  const text = readFileSync(entry, 'utf8');
  const from = /^export (?:type )?(?:\{([^}]*)\}|\*) from '([^']+)\.js';/gms;
  return [...text.matchAll(from)].flatMap(([, names, path = '']): [string, string][] => {
    const file = `${join(dirname(entry), path)}.ts`;
    if (names === undefined) return file.endsWith('browser.ts') ? exportsOf(file) : [['*', file]];
    const listed = names.split(',').map((name) => name.trim().replace(/^type /, ''));
    return listed.filter(Boolean).map((name): [string, string] => [name, file]);
  });
}

const declaration = /^export (?:async )?(interface|type|function|class|const) (\w+)/;
const member = /^ {2,}(?:readonly )?(\w+)\??[:(<]/;
const field = /^ {2}readonly (\w+)\??:/;

/** What is shown over a name has to stand in front of it: lines that declare something without a comment before them. */
function undocumented(text: string, wanted: (name: string) => boolean): string[] {
  const lines = text.split('\n');
  let inside: { readonly name: string; readonly members: RegExp } | undefined;
  return lines.flatMap((line, at) => {
    const [, kind, name] = declaration.exec(line) ?? [];
    if (name !== undefined) {
      const members = { interface: member, type: member, class: field }[kind as string];
      inside = members !== undefined && wanted(name) ? { name, members } : undefined;
    } else if (/^\S/.test(line)) inside = undefined;
    const shown = name ?? (inside && line.match(inside.members)?.[1]);
    if (shown === undefined || !wanted(inside?.name ?? shown) || lines[at - 1]?.endsWith('*/')) return [];
    return [name ?? `${inside?.name}.${shown}`];
  });
}

describe('what the library exports', () => {
  it('has a text for those who read it in an editor, down to each property', () => {
    const exported = exportsOf('src/index.ts');
    expect(exported.length).toBeGreaterThan(60);
    const files = [...new Set(exported.map(([, file]) => file))];
    const missing = files.flatMap((file) => {
      const names = new Set(exported.filter(([, from]) => from === file).map(([name]) => name));
      const wanted = (name: string) => names.has('*') || names.has(name);
      return undocumented(readFileSync(file, 'utf8'), wanted).map((name) => `${file}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the check of texts', () => {
  it('finds what has none', () => {
    const text = `/** Said. */\nexport interface Said {\n  /** Said. */\n  readonly a: string;\n  b?(): void;\n}\n
export type Bare =\n  | {\n      readonly c: 1;\n    };\nconst d = {\n  e: 1,\n};\n/** Said. */\nexport class F {\n  readonly g: 1;\n  h() {}\n}\n
export function i() {\n  j(1);\n}\nexport const other = 1;`;
    expect(undocumented(text, (name) => name !== 'other')).toEqual(['Said.b', 'Bare', 'Bare.c', 'F.g', 'i']);
  });
});
