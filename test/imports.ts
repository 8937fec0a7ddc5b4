import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** Paths of files to what each imports: paths, packages, and `node:` modules. */
export type Imports = ReadonlyMap<string, readonly string[]>;

export function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, declared, called]) => {
    const name = (declared ?? called) as string;
    return name.startsWith('.') ? join(file, '..', name).replace(/(?:\.js)?$/, '.ts') : name;
  });
}

/** What the files below a folder import, by their paths below it. */
export function readImports(folder: string): Imports {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => [file, importsOf(file, readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** Everything that a file comes to by its imports, itself among it. */
export function reachedFrom(file: string, imports: (file: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>([file]);
  for (const one of reached) for (const next of imports(one)) reached.add(next);
  return reached;
}

/** For files below the current directory, each read once; packages and modules of Node's import nothing. */
export function importsReader(): (file: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (file) => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const imports = file.endsWith('.ts') && existsSync(file) ? importsOf(file, readFileSync(file, 'utf8')) : [];
    read.set(file, imports);
    return imports;
  };
}
