import { type RouteStep, routeUp } from '../analyze/routes.js';
import type { RelationName } from '../base/names.js';
import { edgeOf } from '../plan/edge-locks.js';
import { locksFor, ownLink } from '../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { comment, commentOn } from './context/comments.js';
import {
  type EmitContext,
  equalityOperator,
  hasNoDocument,
  indent,
  keyColumnList,
  keyColumns,
  keysEqual,
} from './context/context.js';
import { generic, makeRefreshing } from './context/function-text.js';
import type { ObjectNames } from './context/objects.js';
import { edgeNumber, lockNumber, lockNumbers, valueNumber } from './locks/lock-statements.js';
import { heldValues } from './locks/locked-values.js';
import { emitCalled, type ViewFunction } from './view-functions.js';

/**
 * Functions that bring documents up to date for whoever has changed no row: the filler of a new view, and who repairs one.
 * `docs/concurrency.md` says why they and writers don't pass each other. `others`: functions that are there already.
 */
export function emitRefresh(context: EmitContext, others: readonly string[]): string[] {
  const { names } = context;
  const key = `${quoteQualified(names.key)}[]`;
  const refresh = makeRefreshing(context, names.refresh, {
    signature: `(${key}) RETURNS void`,
    declared: [`keys ${key} := $1;`],
    statements: refreshKeys(context),
    planning: generic,
  });
  const next = makeRefreshing(context, names.refreshNext, {
    signature: `(text, integer, OUT reached text, OUT count integer) RETURNS record`,
    declared: [
      `after text := $1;`,
      `most integer := $2;`,
      `keys ${key};`,
      `position ${quoteQualified(names.key)};`,
      `found integer;`,
    ],
    statements: refreshNext(context),
    planning: { plan_cache_mode: 'force_custom_plan', ...readableKeys },
  });
  return [
    ...emitCalled(context, [refresh], others),
    refresh,
    ...describe(names.refresh, key, 'brings the documents with these keys up to date, under the locks of writers'),
    next,
    ...describe(
      names.refreshNext,
      'text, integer',
      'does so for the next keys after one, and tells the last of them: null, of none, where there are no more',
    ),
  ];
}

/** Those functions, with the types of their parameters. */
export function refreshFunctions(names: ObjectNames): ViewFunction[] {
  return [
    { name: names.refreshNext, parameters: ['text', 'integer'] },
    { name: names.refresh, parameters: [`${quoteQualified(names.key)}[]`] },
  ];
}

/** Before the type of keys, which one of them takes. */
export function dropRefresh({ names }: EmitContext): string[] {
  return refreshFunctions(names).map(
    ({ name, parameters }) => `DROP FUNCTION IF EXISTS ${quoteQualified(name)}(${parameters.join(', ')})`,
  );
}

function describe(name: RelationName, parameters: string, does: string): string[] {
  const signature = `${quoteQualified(name)}(${parameters})`;
  return [`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`, commentOn(signature, does)];
}

/** Under these, a key that is written as text is read as the same key, whoever reads it. */
export const readableKeys = {
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
};

function refreshKeys(context: EmitContext): string[] {
  const { names, routes } = context;
  const whole = locksFor(routes, [context.root.source], 'insert').filter(({ hop }) => hop === null);
  const edges = whole.map(({ lower, purpose }) =>
    lockNumber(context, 'shared', edgeNumber(context, { lower, purpose })),
  );
  return [
    `PERFORM ${quoteQualified(names.requireLevel)}();`,
    ...meetShortCuts(context),
    ...(edges.length === 0 ? [] : [comment('whoever changes what has a part in every document computes them all')]),
    ...edges.map((call) => `PERFORM ${call};`),
    comment('whoever changes a row of these documents holds them, or their keys'),
    `PERFORM ${quoteQualified(names.lockDocuments('exclusive'))}(ivm.keys);`,
    `PERFORM ${quoteQualified(names.recompute)}(ivm.keys);`,
  ];
}

/**
 * Where every root has its document, some answers set what they find and hold no key. Whoever makes one that is missing
 * all the same meets them at what they do hold: the root's row, or the value that links it to the row they changed.
 */
function meetShortCuts(context: EmitContext): string[] {
  if (context.filling) return [];
  const { answers, root, routes } = context;
  const cuts = answers.flatMap(({ events }) => events.update.ofOne);
  const own = root.decidedByItself && answers.some(({ events }) => events.update.fields !== null);
  const embedded = cuts.flatMap((cut) => (cut.kind === 'set-embedded' ? cut.fields.sites : []));
  const steps = [...new Set(embedded.map(({ source }) => source))].map(
    (source) => (routeUp(routes, source) as [RouteStep])[0],
  );
  if (!own && steps.length === 0) return [];
  return [
    comment('documents that are missing: whoever sets them as far as they are there is met at the rows'),
    `PERFORM 1`,
    `FROM ${missingRoots(context)}`,
    `ORDER BY ${keyColumns(context, 'r', true)}`,
    `FOR SHARE OF r;`,
    ...steps.map((step) => shareLinks(context, step)),
  ];
}

function missingRoots(context: EmitContext): string {
  return [
    `pg_catalog.unnest(ivm.keys) AS k`,
    `JOIN ${quoteQualified(context.root.source.table)} AS r ON ${keysEqual(context, 'k', 'r', true)}`,
    `WHERE ${hasNoDocument(context, 'k')}`,
  ].join('\n');
}

function shareLinks(context: EmitContext, step: RouteStep): string {
  const edge = edgeNumber(context, ownLink(step));
  const { values } = edgeOf(step.lower, step.hop, 'upper');
  if (values === null) return `PERFORM ${lockNumber(context, 'shared', edge)};`;
  const held = heldValues(values, 'r');
  const query = [
    `SELECT ${valueNumber(context, held.values)} AS number`,
    `FROM ${missingRoots(context)}`,
    ...held.present.map((condition) => `AND ${condition}`),
  ];
  return lockNumbers(context, edge, 'shared', query.join('\n'));
}

/** The next keys are those of roots and of documents alike: a document may be left of a root that is gone. */
function refreshNext(context: EmitContext): string[] {
  const from = (after: boolean): string =>
    [
      `SELECT pg_catalog.array_agg(ROW(${keyColumns(context, 'n')})::${quoteQualified(context.names.key)} ORDER BY ${keyColumns(context, 'n')})`,
      `INTO ivm.keys`,
      `FROM (`,
      indent(nextKeys(context, after)),
      `) AS n;`,
    ].join('\n');
  return [
    `IF ivm.after IS NULL THEN`,
    indent(from(false)),
    `ELSE`,
    indent([`position := ivm.after;`, from(true)].join('\n')),
    `END IF;`,
    `found := coalesce(pg_catalog.cardinality(ivm.keys), 0);`,
    `count := ivm.found;`,
    `IF ivm.found OPERATOR(pg_catalog.>) 0 THEN`,
    indent(`PERFORM ${quoteQualified(context.names.refresh)}(ivm.keys);\nreached := ivm.keys[ivm.found]::text;`),
    `END IF;`,
  ];
}

/** Each of the two by its index: groups by their query, of which the server asks no more than the keys. */
function nextKeys(context: EmitContext, after: boolean): string {
  const { names, root } = context;
  const grouped = root.grouping !== undefined;
  const limb = (table: RelationName, rootColumns: boolean): string => {
    const columns = keyColumnList(context, 's', rootColumns);
    const named = root.key.map(({ output }, place) => `${columns[place]} AS ${quoteIdentifier(output)}`);
    return [
      `(SELECT ${named.join(', ')}`,
      `FROM ${quoteQualified(table)} AS s`,
      ...(after ? [`WHERE ${isAfter(context, columns)}`] : []),
      `ORDER BY ${columns.join(', ')} LIMIT ivm.most)`,
    ].join('\n');
  };
  const roots = grouped ? limb(names.query, false) : limb(root.source.table, true);
  return [
    `SELECT * FROM (`,
    indent([roots, `UNION`, limb(names.documents, false)].join('\n')),
    `) AS u`,
    `ORDER BY ${keyColumns(context, 'u')} LIMIT ivm.most`,
  ].join('\n');
}

/** Whether a key comes after `ivm.position`; types whose operators stand in other schemas are compared one by one. */
function isAfter(context: EmitContext, columns: readonly string[]): string {
  const { key, source } = context.root;
  const positions = key.map(({ output }) => `ivm.position.${quoteIdentifier(output)}`);
  const equals = key.map(({ column }) => equalityOperator(context, source.table, column));
  const [first = '', ...others] = equals;
  const compare = (operator: string): string => first.replace('.=)', `.${operator})`);
  if (others.every((operator) => operator === first))
    return columns.length === 1
      ? `${columns[0]} ${compare('>')} ${positions[0]}`
      : `(${columns.join(', ')}) ${compare('>')} (${positions.join(', ')})`;
  const steps = columns.map((column, place) => {
    const before = columns.slice(0, place).map((each, at) => `${each} ${equals[at]} ${positions[at]}`);
    return `(${[...before, `${column} ${equals[place]?.replace('.=)', '.>)')} ${positions[place]}`].join(' AND ')})`;
  });
  return `${columns[0]} ${compare('>=')} ${positions[0]} AND (${steps.join(' OR ')})`;
}
