import { arrayOf, isNumberType, mapOf, orNull, widerNumber } from './shape.js';
import { isText } from './types.js';
import { anyValue, document, orNullValue, scalar, type Value } from './values.js';

/** What a function of the server's own gives for these arguments; undefined where that is not known. */
type Rule = (args: readonly Value[]) => Value | undefined;

const nullable = (args: readonly Value[]): boolean => args.some((argument) => argument.nullable);

/** NULL for a NULL argument only. */
const strict =
  (type: string): Rule =>
  (args) =>
    scalar(type, nullable(args));

/** NULL for other reasons too. */
const loose =
  (type: string): Rule =>
  () =>
    scalar(type, true);

/** For functions that have other forms too: only where the first argument is of such a type. */
const given =
  (accepts: (type: string) => boolean, rule: Rule): Rule =>
  (args) =>
    accepts(args[0]?.type ?? '') ? rule(args) : undefined;

const isString = (type: string): boolean => isText(type) || /^(?:bytea|bit|bit varying)$/.test(type);

/** As wide as the widest argument, `least` at least. */
const numeric =
  (least: string | null): Rule =>
  (args) => {
    const types = args.flatMap(({ type }) => (type !== null && isNumberType(type) ? [type] : []));
    if (types.length === 0 || types.length < args.length) return undefined;
    return scalar([...types, ...(least === null ? [] : [least])].reduce(widerNumber), nullable(args));
  };

/** Of the type of one of the arguments, which must be among these. */
const likeArgument =
  (place: number, types: readonly string[]): Rule =>
  (args) => {
    const type = args[place]?.type ?? '';
    return types.includes(type) ? scalar(type, nullable(args)) : undefined;
  };

const timestamps = ['timestamp without time zone', 'timestamp with time zone'];

const rules: Readonly<Record<string, Rule>> = {
  ...all(given(isText, strict('text')), [
    ...['lower', 'upper', 'initcap', 'btrim', 'ltrim', 'rtrim', 'left', 'right', 'lpad', 'rpad', 'repeat', 'replace'],
    ...['reverse', 'translate', 'md5', 'split_part', 'regexp_replace', 'substr', 'quote_ident', 'normalize', 'overlay'],
  ]),
  ...all(strict('text'), ['chr', 'to_hex', 'encode', 'jsonb_typeof', 'json_typeof', 'jsonb_pretty', 'convert_from']),
  ...all(loose('text'), ['to_char', 'jsonb_extract_path_text', 'json_extract_path_text', 'regexp_substr']),
  ...all(given(isText, strict('integer')), [
    'char_length',
    'character_length',
    'ascii',
    'strpos',
    'position',
    'regexp_count',
  ]),
  ...all(given(isString, strict('integer')), ['length', 'octet_length', 'bit_length']),
  ...all(strict('integer'), ['cardinality', 'jsonb_array_length', 'json_array_length']),
  ...all(loose('integer'), ['array_length', 'array_upper', 'array_lower', 'array_ndims', 'array_position']),
  ...all(strict('boolean'), ['starts_with', 'isfinite']),
  ...all(loose('boolean'), ['jsonb_path_exists', 'jsonb_path_match', 'regexp_like']),
  ...all(numeric(null), ['abs', 'mod', 'gcd', 'lcm']),
  ...all(numeric('numeric'), ['div']),
  ...all(numericOrFloat, ['ceil', 'ceiling', 'floor', 'sign', 'sqrt', 'exp', 'ln', 'log', 'log10', 'power', 'pow']),
  ...all(numericOrFloat, ['round', 'trunc']),
  ...all(strict('double precision'), ['cbrt', 'degrees', 'radians', 'sin', 'cos', 'tan', 'atan', 'atan2', 'pi']),
  ...all(strict('bytea'), ['decode', 'sha224', 'sha256', 'sha384', 'sha512', 'convert_to']),
  ...all(strict('date'), ['date', 'make_date']),
  ...all(loose('date'), ['to_date']),
  ...all(loose('numeric'), ['extract', 'to_number']),
  ...all(loose('double precision'), ['date_part']),
  ...all(loose('timestamp with time zone'), ['to_timestamp']),
  ...all(strict('timestamp without time zone'), ['make_timestamp']),
  ...all(strict('interval'), ['justify_days', 'justify_hours', 'justify_interval']),
  concat: () => scalar('text', false),
  quote_nullable: () => scalar('text', false),
  quote_literal: strict('text'),
  num_nulls: () => scalar('integer', false),
  num_nonnulls: () => scalar('integer', false),
  format: ([template]) => scalar('text', template?.nullable ?? true),
  concat_ws: ([separator]) => scalar('text', separator?.nullable ?? true),
  substring: given(isText, (args) => (args[1]?.type === 'integer' ? strict('text')(args) : scalar('text', true))),
  array_to_string: ([array, separator]) => scalar('text', nullable([array ?? anyValue, separator ?? anyValue])),
  string_to_array: ([text, , mark]) => texts(text?.nullable ?? true, mark !== undefined),
  regexp_split_to_array: (args) => texts(nullable(args), false),
  regexp_match: () => texts(true, true),
  date_trunc: (args) => (args.length === 2 ? likeArgument(1, [...timestamps, 'interval'])(args) : undefined),
  date_bin: likeArgument(1, timestamps),
  timezone: (args) => otherTimestamp(args),
  jsonb_path_query_array: (args) => document(arrayOf({ kind: 'unknown' }), nullable(args)),
  jsonb_path_query_first: () => orNullValue(document({ kind: 'unknown' })),
  jsonb_object: (args) => document(mapOf(orNull({ kind: 'string', type: 'text' })), nullable(args)),
};

function all(rule: Rule, names: readonly string[]): Record<string, Rule> {
  return Object.fromEntries(names.map((name) => [name, rule]));
}

/** Integers become `double precision`, but with a number of digits `numeric`. */
function numericOrFloat(args: readonly Value[]): Value | undefined {
  const exact = args.some(({ type }) => type === 'numeric');
  return numeric(exact ? 'numeric' : 'double precision')(args);
}

function texts(isNullable: boolean, withNulls: boolean): Value {
  const text = { kind: 'string', type: 'text' } as const;
  return { type: 'text[]', shape: arrayOf(withNulls ? orNull(text) : text), nullable: isNullable };
}

/** `AT TIME ZONE` turns one kind of timestamp into the other. */
function otherTimestamp(args: readonly Value[]): Value | undefined {
  const [plain, zoned] = timestamps as [string, string];
  const type = args.at(-1)?.type;
  if (type !== plain && type !== zoned) return undefined;
  return scalar(type === plain ? zoned : plain, nullable(args));
}

/** The value of a call of a function of the server's own that is neither an aggregate nor makes JSON. */
export function callValue(name: string, args: readonly Value[]): Value {
  return (Object.hasOwn(rules, name) ? rules[name]?.(args) : undefined) ?? anyValue;
}
