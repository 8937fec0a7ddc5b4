/**
 * The library for `require`: the same modules, as Node gives them to CommonJS; there are not two libraries in a program
 * that takes it in both ways.
 */
export const commonEntry = `'use strict';

try {
  module.exports = require('./index.js');
} catch (error) {
  if (error.code !== 'ERR_REQUIRE_ESM') throw error;
  const message = "require('jsonb-ivm') needs Node 20.19, 22.12 or newer; await import('jsonb-ivm') works in all";
  throw new Error(message, { cause: error });
}
`;
