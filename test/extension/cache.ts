import { fileURLToPath } from 'node:url';

/** Where tests keep what takes long to make: with the installed packages, so that `npm ci` clears it. */
export const cache = fileURLToPath(new URL('../../node_modules/.cache/jsonb-ivm', import.meta.url));
