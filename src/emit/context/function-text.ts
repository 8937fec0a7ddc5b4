import type { RelationName } from '../../base/names.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent } from './context.js';

const ownSettings = { search_path: 'pg_catalog, pg_temp' };

/** A plan made for the keys at hand would be made anew in every call, which takes longer than most answers. */
export const generic = { plan_cache_mode: 'force_generic_plan' };

/**
 * A trigger function of statements, which declares the variables of theirs that it has: always written with their block's
 * name, as a bare name (in ON CONFLICT, say) is a column's. `keys`: those that hold keys of changed rows, with their types.
 */
export function makeFunction(
  context: EmitContext,
  name: RelationName,
  statements: string,
  keys: Readonly<Record<string, string>>,
  planning: Readonly<Record<string, string>>,
): string {
  const key = quoteQualified(context.names.key);
  const variables = {
    keys: `${key}[] := '{}'`,
    more: `${key}[]`,
    locked: 'bigint',
    key_locked: 'boolean',
    row: 'record',
    now: 'record',
    fields: 'boolean',
    paired: 'boolean := true',
    changed: 'boolean',
    held: `text[] := '{}'`,
    unheld: 'boolean',
    linked: 'bigint[]',
    ...Object.fromEntries([...statements.matchAll(/\bivm\.((?:way|change)\d+)\b/g)].map(([, name]) => [name, 'jsonb'])),
    ...keys,
  };
  const declarations = Object.entries(variables).filter(([name]) => statements.includes(`ivm.${name}`));
  const settings = Object.entries({ ...ownSettings, ...planning, ...context.plan.settings });
  const body = [
    ``,
    `#variable_conflict use_column`,
    `<<ivm>>`,
    ...(declarations.length === 0 ? [] : ['DECLARE']),
    ...declarations.map(([name, type]) => `  ${name} ${type};`),
    `BEGIN`,
    indent(statements),
    `END`,
    ``,
  ].join('\n');
  return [
    `CREATE FUNCTION ${quoteQualified(name)}() RETURNS trigger`,
    `LANGUAGE plpgsql VOLATILE SECURITY DEFINER`,
    ...settings.map(([setting, value]) => setSetting(setting, value)),
    `AS ${quoteBody(body)}`,
  ].join('\n');
}

/** `search_path` is a list of names; everything else one value. */
function setSetting(name: string, value: string): string {
  if (name === 'search_path') return `SET search_path = ${value}`;
  return `SET ${quoteIdentifier(name)} = ${quoteLiteral(value)}`;
}
