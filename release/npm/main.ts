import { writeFileSync } from 'node:fs';
import { commonEntry } from './common.js';
import { writeCommonDeclarations } from './declarations.js';
import { inlinePortableText } from './inline.js';

/** What `npm run build` adds to what TypeScript made of `src`. */
inlinePortableText('dist');
writeFileSync('dist/index.cjs', commonEntry('jsonb-ivm', './index.js'));
writeFileSync('dist/browser.cjs', commonEntry('jsonb-ivm/browser', './browser.js'));
writeCommonDeclarations('dist/index.d.ts'); // of which those of the browser are a part
