import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portableText } from '../../src/deploy/functions/portable-text.js';

/** Puts the text of the portable functions into what was built, in place of the module that reads their files. */
export function inlinePortableText(built: string): void {
  const module = `const text = ${JSON.stringify(portableText())};\n\nexport function portableText() {\n  return text;\n}\n`;
  writeFileSync(join(built, 'deploy/functions/portable-text.js'), module);
}
