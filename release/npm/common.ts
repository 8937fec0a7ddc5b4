/**
 * An entry for `require`: the same modules, as Node gives them to CommonJS; there are not two libraries in a program that
 * takes it in both ways.
 */
export function commonEntry(name: string, entry: string): string {
  return `'use strict';

try {
  module.exports = require('${entry}');
} catch (error) {
  if (error.code !== 'ERR_REQUIRE_ESM') throw error;
  const message = "require('${name}') needs Node 20.19, 22.12 or newer; await import('${name}') works in all";
  throw new Error(message, { cause: error });
}
`;
}
