import { JsonbIvmError } from '../../base/errors.js';
import { quoteIdentifier } from '../../sql/quote.js';
import { version } from '../../version.js';
import { portableText } from './portable-text.js';

/** What closes the functions' bodies, which the schema's name becomes part of. */
const bodyTag = '$jsonb_ivm$';

/** The script that creates the portable functions in a schema, or replaces older ones. Throws `NAME_INVALID`. */
export function portableScript(schema: string): string {
  if (schema.includes(bodyTag)) {
    const message = `"${schema}" cannot hold the functions: its name would end their bodies`;
    throw new JsonbIvmError({ code: 'NAME_INVALID', message, hint: 'name another schema' });
  }
  return portableText()
    .replaceAll('@version@', version)
    .replaceAll('@extschema@', () => quoteIdentifier(schema));
}

/** Names of all of them, support functions included. */
export function portableNames(): string[] {
  const created = portableText().matchAll(/^CREATE OR REPLACE FUNCTION @extschema@\.(\w+)/gm);
  return [...new Set([...created].map((match) => match[1] as string))].sort();
}
