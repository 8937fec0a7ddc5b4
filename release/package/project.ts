import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Reading } from '../problem.js';
import { checkVersions, control, readVersion, restore } from './versions.js';

/** What is packaged: paths are relative to `root`. */
export interface Project {
  readonly root: string;
  readonly version: string;
  /** SQL files that are written by hand. */
  readonly written: readonly string[];
  /** All SQL files as they are installed: also those that `make` derives. */
  readonly scripts: readonly string[];
}

const makefile = 'extension/Makefile';

/** What goes into the packages besides the scripts; every one has to be there. */
export const sources: readonly string[] = [
  control,
  makefile,
  'extension/META.json',
  'extension/former-results.sql',
  'extension/src/former.c',
  'extension/src/functions.c',
  'extension/src/instance.c',
  'extension/src/instance.h',
  'extension/src/lock.c',
  'extension/src/maintain.c',
  'extension/src/maintainer.c',
  'extension/src/maintainer.h',
  'extension/src/transaction.c',
  'extension/src/transaction.h',
  'extension/src/wasm-rt.c',
  'extension/src/wasm-rt.h',
  'extension/test/sql',
  'extension/test/expected',
  'docs/sql-functions.md',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** What says the version, and what the C source of the kernel is made by and from. */
const inputs: readonly string[] = [
  'package.json',
  'kernel/asconfig.json',
  'kernel/assembly/index.ts',
  'node_modules/assemblyscript/bin/asc.js',
  'node_modules/wabt/bin/wasm2c',
];

/** The project below a directory, if nothing of it is missing and all its versions are one. */
export function readProject(root: string): Reading<Project> {
  const missing = [...sources, ...inputs].filter((file) => !existsSync(join(root, file))).map(missingFile);
  if (missing.some(({ file }) => file === control || file === makefile)) return { problems: missing };
  const version = readVersion(root);
  if (version.problems !== undefined) return { problems: [...missing, ...version.problems] };
  const written = listOf(root, 'DATA');
  const scripts = [...written, ...listOf(root, 'DATA_built')];
  const problems = [
    ...missing,
    ...checkScripts(root, version.value.text, written, scripts),
    ...checkVersions(root, version.value),
  ];
  return problems.length > 0 ? { problems } : { value: { root, version: version.value.text, written, scripts } };
}

function missingFile(file: string): Problem {
  const hint = file.startsWith('node_modules/') ? 'run npm ci' : restore(file);
  return { file, message: 'this file is missing', hint };
}

function listOf(root: string, name: string): string[] {
  const text = readFileSync(join(root, makefile), 'utf8');
  return (
    text
      .match(new RegExp(`^${name}\\s*=\\s*(.*)$`, 'm'))?.[1]
      ?.split(/\s+/)
      .filter(Boolean) ?? []
  );
}

function checkScripts(root: string, version: string, written: readonly string[], all: readonly string[]): Problem[] {
  const wanted = `jsonb_ivm--${version}.sql`;
  const hint = `${control} says that ${version} is the version; name the file after it, or set default_version`;
  const absent = [...new Set([wanted, ...written])].filter((name) => !existsSync(join(root, 'extension', name)));
  const problems: Problem[] = absent.map((name) => ({
    file: `extension/${name}`,
    message: 'the SQL of this version is missing',
    hint,
  }));
  if (!written.includes(wanted)) problems.push({ file: makefile, message: `DATA does not name "${wanted}"`, hint });
  if (!all.some((name) => name.endsWith(`--${version}.sql`) && name !== wanted)) {
    problems.push({
      file: makefile,
      message: `neither DATA nor DATA_built names a script that upgrades to ${version}`,
      hint: `add jsonb_ivm--OLD--${version}.sql`,
    });
  }
  return problems;
}
