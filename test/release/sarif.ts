import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const ajv = new AjvDraft4.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-schema-2.1.0.json'), 'utf8')));

/** What makes a log differ from the published schema of SARIF 2.1.0. */
export function validateSarif(log: unknown): unknown[] {
  return validate(log) ? [] : (validate.errors ?? []);
}
