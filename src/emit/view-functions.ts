import type { RelationName } from '../base/names.js';
import type { LockMode } from '../plan/locks.js';
import { quoteQualified } from '../sql/quote.js';
import { pathText } from '../tree/nodes.js';
import { commentOn } from './context/comments.js';
import type { EmitContext } from './context/context.js';
import { type CalledFunction, makeCalled } from './context/function-text.js';
import { distinctQueries, nodeView } from './context/node-views.js';
import type { ObjectNames } from './context/objects.js';
import { lockAllDocuments, lockingFunctions } from './locks/document-locks.js';
import { requireLevel } from './locks/isolation.js';
import { setAtRoot } from './recompute.js';
import { recompute, rewriteAll, rewriteKeys } from './rewrite.js';

/**
 * What trigger functions have in common: how documents with some keys are locked, and brought up to date, stands in one
 * function for each view.
 */
export function emitViewFunctions(context: EmitContext, triggers: readonly string[]): string[] {
  return emitCalled(context, triggers, []);
}

/** Those that some functions call, but the ones that are there already, among `others`. */
export function emitCalled(context: EmitContext, callers: readonly string[], others: readonly string[]): string[] {
  const isIn = (texts: readonly string[], part: string): boolean => texts.some((text) => text.includes(part));
  const called = viewFunctions(context).filter(
    ({ name }) => isIn(callers, callOf(name)) && !isIn(others, `CREATE FUNCTION ${callOf(name)}`),
  );
  return called.flatMap((each) => {
    const { name, does, keys } = each;
    const signature = `${quoteQualified(name)}(${keys === false ? '' : `${quoteQualified(context.names.key)}[]`})`;
    return [makeCalled(context, each), `REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`, commentOn(signature, does)];
  });
}

function callOf(name: RelationName): string {
  return `${quoteQualified(name)}(`;
}

function viewFunctions(context: EmitContext): CalledFunction[] {
  const { names } = context;
  const values = distinctQueries(context).filter(({ frame }) => frame.parent === null);
  return [
    {
      name: names.requireLevel,
      does: 'raises an error in a transaction at an isolation level that documents cannot be kept at',
      statements: [requireLevel(context)],
      keys: false,
    },
    ...lockingFunctions(context, lockModes),
    { name: names.lockAll, does: 'locks all documents', statements: lockAllDocuments(context), keys: false },
    {
      name: names.recompute,
      does: 'computes documents: inserts new ones, replaces those that differ, deletes those whose root is gone',
      statements: recompute(context, rewriteKeys(context)),
    },
    {
      name: names.recomputeAll,
      does: 'computes all documents',
      statements: recompute(context, rewriteAll(context)),
      keys: false,
    },
    ...values.map((query) => ({
      name: nodeView(names, query),
      does: describeValues(query.nodes.map(({ path }) => pathText(path)).join(', ')),
      statements: recompute(context, setAtRoot(context, query)),
    })),
  ];
}

/** Modes of locks, from those that keep fewest others out. */
export const lockModes: readonly LockMode[] = ['shared', 'writing', 'exclusive'];

/** What a function that computes values says of itself, in the catalog too. */
function describeValues(paths: string): string {
  return `computes ${paths} in documents, and sets what differs`;
}

/** The paths that such a description names; undefined: it is none. */
export function describedPaths(description: string): string | undefined {
  const [before = '', after = ''] = describeValues('\n').split('\n');
  const describes = description.startsWith(before) && description.endsWith(after);
  return describes ? description.slice(before.length, description.length - after.length) : undefined;
}

/** A function that a view has, with the types of its parameters. */
export interface ViewFunction {
  readonly name: RelationName;
  readonly parameters: readonly string[];
}

/** Those that a view may have; `views`: what computes values. */
export function commonFunctions(names: ObjectNames, views: readonly RelationName[]): ViewFunction[] {
  const parameters = [`${quoteQualified(names.key)}[]`];
  return [
    ...lockModes.map((mode) => ({ name: names.lockDocuments(mode), parameters })),
    { name: names.requireLevel, parameters: [] },
    { name: names.lockAll, parameters: [] },
    { name: names.recompute, parameters },
    { name: names.recomputeAll, parameters: [] },
    ...views.map((name) => ({ name, parameters })),
  ];
}

/** Before the type of keys, which they take. */
export function dropViewFunctions({ names, plan }: EmitContext): string[] {
  return commonFunctions(names, plan.valueViews ?? []).map(
    ({ name, parameters }) => `DROP FUNCTION IF EXISTS ${quoteQualified(name)}(${parameters.join(', ')})`,
  );
}
