/**
 * The library: the same verbs as the command line, over connections of `pg` and PGlite that the caller owns or that
 * `connect` opens.
 */
export * from './browser.js';
export { connect, resolveDatabase } from './db/connect.js';
export { fromPg } from './db/pg.js';
