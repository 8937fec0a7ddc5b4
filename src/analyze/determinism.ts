import type { Catalog } from '../catalog/catalog.js';
import { operatorName } from '../ir/expression.js';
import { placeOfCall } from '../ir/refusals.js';
import type { Report, ViewText } from '../ir/view-text.js';
import { type Node, spanAt } from '../sql/parse.js';
import { walk } from '../sql/walk.js';
import { withoutRecords } from './record-functions.js';

/**
 * Functions that PostgreSQL marks STABLE although their result follows from their arguments and from settings that are
 * pinned wherever documents are computed (see settings.ts).
 */
const fixedByPinning = new RegExp(
  `^(?:${[
    'to_jsonb?|row_to_json|array_to_json|jsonb?_build_(?:object|array)',
    'jsonb?_(?:object_)?agg(?:_strict|_unique|_unique_strict)?|any_value',
    'concat|concat_ws|format|array_to_string|quote_literal|quote_nullable|anytextcat|textanycat',
    'convert|convert_from|convert_to|length',
    'date|time|timestamp|timestamptz|date_part|date_trunc|date_bin|extract|make_timestamptz|overlaps|generate_series',
    'to_char|to_date|to_number|to_timestamp|money|numeric',
    'timestamptz_(?:pl|mi)_interval|interval_pl_timestamptz|date_add|date_subtract',
    '(?:date|timestamp|timestamptz)_(?:eq|ne|lt|le|gt|ge|cmp)_(?:date|timestamp|timestamptz)',
    'enum_first|enum_last|enum_range|in_range',
    'jsonb_path_(?:exists|match|query|query_array|query_first)_tz',
  ].join('|')})$`,
);

/** Types whose text form may say `now` or `today`. */
const clockTypes = new Set([
  'date',
  'time without time zone',
  'time with time zone',
  'timestamp without time zone',
  'timestamp with time zone',
]);

const clockTypeNames = new Set(['date', 'time', 'timetz', 'timestamp', 'timestamptz']);

/** Types whose text form is a name that is looked up in the catalogs. */
const catalogTypes = /^reg[a-z]+$/;

/** Refuses whatever depends on more than the rows of the tables. */
export function refuseNondeterminism(view: ViewText, canonical: Node, catalog: Catalog, report: Report): void {
  for (const name of catalog.unknownNodes ?? []) {
    report({
      code: 'VIEW_UNSUPPORTED',
      severity: 'error',
      message: `the server's tree of the query holds a node "${name}", of which nothing is known`,
      hint: 'a newer jsonb-ivm may know it; write the expression in another way',
      span: view.span,
    });
  }
  for (const { schema, name, volatility } of catalog.functions) {
    if (volatility === 'immutable') continue;
    if (volatility === 'stable' && schema === 'pg_catalog' && fixedByPinning.test(name)) continue;
    report({
      code: 'VIEW_VOLATILE',
      severity: 'error',
      message: `function "${name}" ${reasonFor(schema, name, volatility)}`,
      hint: hintFor(schema, name, volatility),
      span: placeOfCall(view, name),
    });
  }
  for (const type of catalog.parsedTypes) {
    const leaves = catalog.types[type]?.leaves ?? [type];
    const clock = leaves.find((leaf) => clockTypes.has(leaf));
    if (clock !== undefined) {
      report({
        code: 'VIEW_VOLATILE',
        severity: 'error',
        message: `a text is converted to "${clock}", which depends on the clock: the text may be 'now' or 'today'`,
        hint: 'convert with to_date or to_timestamp and a format, or keep the value in a column of that type',
        span: placeOfCast(view) ?? view.span,
      });
    }
  }
  refuseClockConstants(view, canonical, report);
  const ofSequences = catalog.functions.some(({ name }) => /^(?:next|curr|last|set)val$/.test(name));
  for (const type of new Set([...catalog.usedTypes, ...catalog.parsedTypes])) {
    if (!catalogTypes.test(type) || ofSequences) continue;
    report({
      code: 'VIEW_VOLATILE',
      severity: 'error',
      message: `a value of type "${type}" depends on the names in the catalogs`,
      hint: 'keep the name as text',
      span: placeOfCast(view) ?? view.span,
    });
  }
}

/** A constant such as 'today' of a date or time type is read once, when the view is created: its text is gone then. */
function refuseClockConstants(view: ViewText, canonical: Node, report: Report): void {
  const kept = clockWords(canonical);
  const said = clockWords({ SelectStmt: view.select });
  for (const word of new Set(said.map((constant) => constant.word))) {
    const here = said.filter((constant) => constant.word === word).sort((a, b) => Number(b.cast) - Number(a.cast));
    const gone = here.length - kept.filter((constant) => constant.word === word).length;
    for (const { location } of here.slice(0, Math.max(0, gone))) {
      report({
        code: 'VIEW_VOLATILE',
        severity: 'error',
        message: `the constant '${word}' is the time at which the view is created`,
        hint: 'write the date itself, or compare with the time where the documents are read',
        span: spanAt(view.source, location),
      });
    }
  }
}

interface ClockWord {
  readonly word: string;
  readonly location: number;
  /** It stands under a cast. */
  readonly cast: boolean;
}

function clockWords(tree: Node): ClockWord[] {
  const words: ClockWord[] = [];
  const under = new Set<unknown>();
  walk(tree, ({ kind, fields }) => {
    if (kind === 'TypeCast' && clockTypeNames.has(operatorName(fields.typeName?.names))) under.add(fields.arg?.A_Const);
    const word = kind === 'A_Const' ? fields.sval?.sval?.trim().toLowerCase() : undefined;
    if (/^(?:now|today|tomorrow|yesterday)$/.test(word ?? '')) {
      words.push({ word, location: fields.location ?? 0, cast: under.has(fields) });
    }
    return undefined;
  });
  return words;
}

function reasonFor(schema: string, name: string, volatility: 'stable' | 'volatile'): string {
  if (schema === 'pg_catalog') {
    if (/timestamp|^now$|^age$|clock|timeofday|timetz|^timezone$/.test(name)) return 'depends on the current time';
    if (/random|uuid/.test(name)) return 'gives another value at each call';
    if (/user|role|setting|schema|database|backend|version/.test(name)) return 'depends on the session';
    if (/tsvector|tsquery/.test(name)) return 'depends on the setting default_text_search_config';
  }
  return volatility === 'volatile'
    ? 'is VOLATILE: it may give another value at each call'
    : 'is STABLE: it may depend on the session or on other tables';
}

function hintFor(schema: string, name: string, volatility: 'stable' | 'volatile'): string {
  if (schema === 'pg_catalog') {
    const remedy = withoutRecords(name);
    if (remedy !== undefined) return remedy;
    return 'a document must follow from the tables alone; compute this where the documents are read, or keep it in a column';
  }
  const label = volatility === 'volatile' ? 'VOLATILE is the default label; ' : '';
  return `${label}if its result follows from its arguments alone, declare it IMMUTABLE (ALTER FUNCTION … IMMUTABLE)`;
}

/** What names the type that a text, or what is found in XML or JSON, is converted to. */
const converting = new Set(['TypeCast', 'RangeTableFuncCol', 'JsonTableColumn', 'JsonOutput']);

/** The first conversion of something other than a constant to a type that the clock or the catalogs have a say in. */
function placeOfCast(view: ViewText): ViewText['span'] | undefined {
  let location: number | undefined;
  walk({ SelectStmt: view.select }, ({ kind, fields }) => {
    const found = kind === 'JsonFuncExpr' ? { ...fields.output, kind: 'JsonOutput' } : { ...fields, kind };
    if (!converting.has(found.kind) || (found.arg !== undefined && 'A_Const' in found.arg)) return undefined;
    const name = operatorName(found.typeName?.names);
    if (!clockTypeNames.has(name) && !catalogTypes.test(name)) return undefined;
    location ??= (kind === 'TypeCast' ? fields.location : found.typeName?.location) ?? 0;
    return undefined;
  });
  return location === undefined ? undefined : spanAt(view.source, location);
}
