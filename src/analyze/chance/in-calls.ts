import type { Scope } from '../../ir/nodes.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { windowOf } from './calls.js';
import type { Call, Chance, ChanceKind } from './chance.js';
import { determine, type Question } from './determined.js';
import { isNaturallyOrdered, missingKey } from './order.js';

const extremes = new Set(['min', 'max', 'mode', 'percentile_disc', 'percentile_cont', 'range_intersect_agg']);
const objects = new Set(['jsonb_object_agg', 'jsonb_object_agg_strict']);
/** In any order their result is the same, of numbers that are added exactly. */
const sums = /^(?:sum|avg|stddev(?:_pop|_samp)?|variance|var_(?:pop|samp)|corr|covar_(?:pop|samp)|regr_\w+)$/;
const floating = /^(?:corr|covar_(?:pop|samp)|regr_(?!count)\w+)$/;
const orderless = new Set([
  ...['count', 'bool_and', 'bool_or', 'every', 'bit_and', 'bit_or', 'bit_xor', 'range_agg', 'regr_count'],
  ...['rank', 'dense_rank', 'percent_rank', 'cume_dist', 'jsonb_object_agg_unique', 'jsonb_object_agg_unique_strict'],
]);
/** They number the rows, or look at a row's neighbours. */
const numbering = new Set(['row_number', 'ntile', 'lag', 'lead']);

/** What a call of an aggregate or a window function leaves to chance. */
export function chanceInCall(question: Question, scope: Scope, select: SelectStmt, call: Call): Chance | undefined {
  if (call.builtIn && orderless.has(call.name) && !isCounted(select, call)) return undefined;
  return call.over === undefined ? inAggregate(question, scope, call) : inWindow(question, scope, select, call);
}

function isCounted(select: SelectStmt, call: Call): boolean {
  return call.over !== undefined && !/rank|cume_dist/.test(call.name) && windowOf(select, call).counted;
}

function inAggregate(question: Question, scope: Scope, call: Call): Chance | undefined {
  const groups = scope.groups ?? [];
  if (call.builtIn && extremes.has(call.name)) {
    const values = call.within ? call.order : call.args;
    return isSpelled(question, scope, values, groups) ? undefined : made('spelling', call, null);
  }
  const kind = kindOf(question, scope, call);
  if (kind === undefined) return undefined;
  const sorted = call.distinct ? call.args : [];
  const given = [...groups, ...call.order, ...sorted, ...(kind === 'keys' ? call.args.slice(0, 1) : [])];
  const shown = kind === 'keys' ? call.args.slice(1) : call.args;
  const { shows, one } = determine(question, scope, given);
  if (one || shown.every(shows)) return undefined;
  if (call.distinct) return made(kind === 'numbers' ? kind : 'spelling', call, null);
  if (call.order.length === 0 && isNaturallyOrdered(question, scope)) return undefined;
  return made(kind, call, missingKey(question, scope, given));
}

function inWindow(question: Question, scope: Scope, select: SelectStmt, call: Call): Chance | undefined {
  const { given, ordered, counted } = windowOf(select, call);
  const { shows, total } = determine(question, scope, given);
  if (total || (!ordered && isNaturallyOrdered(question, scope))) return undefined;
  if (counted || numbering.has(call.name))
    return { ...made('rows', call, missingKey(question, scope, given)), ties: ordered };
  if (call.builtIn && extremes.has(call.name))
    return isSpelled(question, scope, call.args, given) ? undefined : made('spelling', call, null);
  const kind = /_value$/.test(call.name) ? 'rows' : kindOf(question, scope, call);
  if (kind === undefined || call.args.every(shows)) return undefined;
  return { ...made(kind, call, missingKey(question, scope, given)), ties: ordered };
}

function kindOf(question: Question, scope: Scope, { builtIn, name, args }: Call): ChanceKind | undefined {
  if (builtIn && objects.has(name)) return 'keys';
  if (!builtIn || !sums.test(name)) return 'list';
  const floats = floating.test(name) || args.some((argument) => question.spelling.isFloat(scope, argument));
  return floats ? 'numbers' : undefined;
}

/** Equal values are written alike, or are one. */
function isSpelled(question: Question, scope: Scope, values: readonly Node[], given: readonly Node[]): boolean {
  const { shows } = determine(question, scope, given);
  return values.every((value) => question.spelling.isOne(scope, value) || shows(value));
}

function made(kind: ChanceKind, { node, name, order }: Call, key: readonly string[] | null): Chance {
  return { kind, node, name, ties: order.length > 0, key };
}
