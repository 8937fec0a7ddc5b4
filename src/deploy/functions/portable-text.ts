import { readdirSync, readFileSync } from 'node:fs';

const directory = new URL('../../../extension/portable/', import.meta.url);

/**
 * The text of the portable functions, `@extschema@` and `@version@` in it to be replaced. The build puts a module with
 * the text itself in place of this one (`release/npm`), so that what is built reads no files.
 */
export function portableText(): string {
  const files = readdirSync(directory).filter((file) => file.endsWith('.sql'));
  return files
    .sort()
    .map((file) => readFileSync(new URL(file, directory), 'utf8'))
    .join('\n');
}
