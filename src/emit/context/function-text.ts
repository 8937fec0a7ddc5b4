import type { RelationName } from '../../base/names.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { comment } from './comments.js';
import { type EmitContext, indent } from './context.js';

const ownSettings = { search_path: 'pg_catalog, pg_temp' };

/** A plan made for the keys at hand would be made anew in every call, which takes longer than most answers. */
export const generic = { plan_cache_mode: 'force_generic_plan' };

/** What a trigger function is made of. */
export interface FunctionText {
  /** Comments that it begins with. */
  readonly heading: readonly string[];
  readonly statements: readonly string[];
  /** Variables that hold keys of changed rows, and documents, with their types. */
  readonly variables: Readonly<Record<string, string>>;
  /** Settings under which its plans are made. */
  readonly planning: Readonly<Record<string, string>>;
}

/**
 * A trigger function of statements, which declares the variables of theirs that it has: always written with their block's
 * name, as a bare name (in ON CONFLICT, say) is a column's.
 */
export function makeFunction(context: EmitContext, name: RelationName, text: FunctionText): string {
  const key = quoteQualified(context.names.key);
  const statements = text.statements.join('\n');
  const variables = {
    keys: `${key}[] := '{}'`,
    more: `${key}[]`,
    locked: 'bigint',
    key_locked: 'boolean',
    row: 'record',
    now: 'record',
    fields: 'boolean',
    paired: 'boolean := true',
    whole: 'boolean := false',
    changed: 'boolean',
    held: `text[] := '{}'`,
    unheld: 'boolean',
    linked: 'bigint[]',
    ...Object.fromEntries([...statements.matchAll(/\bivm\.((?:way|change)\d+)\b/g)].map(([, name]) => [name, 'jsonb'])),
    ...text.variables,
  };
  const declarations = Object.entries(variables).filter(([name]) => statements.includes(`ivm.${name}`));
  const settings = Object.entries({ ...ownSettings, ...text.planning, ...context.plan.settings });
  const declared = declarations.map(([name, type]) => `  ${name} ${type};`);
  const body = block(text.heading, declared, statements);
  return [
    `CREATE FUNCTION ${quoteQualified(name)}() RETURNS trigger`,
    `LANGUAGE plpgsql VOLATILE SECURITY DEFINER`,
    ...settings.map(([setting, value]) => setSetting(setting, value)),
    `AS ${quoteBody(body)}`,
  ].join('\n');
}

/** A function that nobody's write calls. */
export interface RefreshingText {
  /** Its parameters and what it returns. */
  readonly signature: string;
  /** Its variables. */
  readonly declared: readonly string[];
  readonly statements: readonly string[];
  readonly planning: Readonly<Record<string, string>>;
}

/** Makes one, which computes documents as trigger functions do: with the rights of the view's owner, under its settings. */
export function makeRefreshing(context: EmitContext, name: RelationName, text: RefreshingText): string {
  const settings = Object.entries({ ...ownSettings, ...text.planning, ...context.plan.settings });
  const declared = text.declared.map((line) => `  ${line}`);
  return [
    `CREATE FUNCTION ${quoteQualified(name)}${text.signature}`,
    `LANGUAGE plpgsql VOLATILE SECURITY DEFINER`,
    ...settings.map(([setting, value]) => setSetting(setting, value)),
    `AS ${quoteBody(block([], declared, text.statements.join('\n')))}`,
  ].join('\n');
}

/** A function that the view's trigger functions call. */
export interface CalledFunction {
  readonly name: RelationName;
  /** What it does, for people to read. */
  readonly does: string;
  readonly statements: readonly string[];
  /** It takes keys of documents, unless this is false. */
  readonly keys?: false;
}

/** Makes one, which runs under its callers' settings and with their rights; the keys are `ivm.keys` in it. */
export function makeCalled(context: EmitContext, { name, does, statements, keys }: CalledFunction): string {
  const type = keys === false ? '' : `${quoteQualified(context.names.key)}[]`;
  const text = statements.join('\n');
  const declared = [
    ...(type === '' ? [] : [`  keys ${type} := $1;`]),
    ...(text.includes('ivm.locked') ? ['  locked bigint;'] : []),
  ];
  return [
    `CREATE FUNCTION ${quoteQualified(name)}(${type}) RETURNS void`,
    `LANGUAGE plpgsql VOLATILE`,
    `AS ${quoteBody(block([comment(does)], declared, text))}`,
  ].join('\n');
}

function block(heading: readonly string[], declared: readonly string[], statements: string): string {
  return [
    ``,
    ...heading,
    `#variable_conflict use_column`,
    `<<ivm>>`,
    ...(declared.length === 0 ? [] : ['DECLARE', ...declared]),
    `BEGIN`,
    indent(statements),
    `END`,
    ``,
  ].join('\n');
}

/** `search_path` is a list of names; everything else one value. */
function setSetting(name: string, value: string): string {
  if (name === 'search_path') return `SET search_path = ${value}`;
  return `SET ${quoteIdentifier(name)} = ${quoteLiteral(value)}`;
}
