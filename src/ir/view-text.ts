import { type Diagnostic, JsonbIvmError } from '../base/errors.js';
import type { Source, Span } from '../base/source.js';
import { type Node, type ParsedStatement, parseStatements, type SelectStmt } from '../sql/parse.js';

/** When documents follow what they are made of: at the end of each statement, or of the transaction. */
export type Timing = 'statement' | 'commit';

/** A view's text taken apart: the settings it asks for, and its SELECT. */
export interface ViewText {
  readonly source: Source;
  /** `SET TimeZone = '…'` in front of the SELECT: the zone that the documents' times are written in. */
  readonly settings: Readonly<Record<string, string>>;
  /** `SET transaction_isolation = 'serializable'` there: the level that all writers of the view's tables run at. */
  readonly serializable: boolean;
  /** `SET jsonb_ivm.timing = 'commit'` there: documents change at commit, not with each statement. */
  readonly timing: Timing;
  /** `SET jsonb_ivm.jsonb = on` there, or so was asked for: output columns of type json are cast to jsonb. */
  readonly jsonb: boolean;
  /** Where the settings stand. */
  readonly settingSpans: readonly Span[];
  readonly select: SelectStmt;
  /** The SELECT alone, without a semicolon, and where it stands. */
  readonly span: Span;
  readonly query: string;
}

/** Settings that a view may choose, by their names in lower case. */
const choosable: Readonly<Record<string, string>> = {
  timezone: 'TimeZone',
  datestyle: 'DateStyle',
  intervalstyle: 'IntervalStyle',
  transaction_isolation: 'transaction_isolation',
  'jsonb_ivm.jsonb': 'jsonb_ivm.jsonb',
  'jsonb_ivm.timing': 'jsonb_ivm.timing',
};

const isolations = ['read committed', 'serializable'];

/** Reads a view's text. `jsonb`: as if the text asked for it. Throws when there is no SELECT to go on with. */
export async function readViewText(source: Source, jsonb = false): Promise<ViewText> {
  const statements = await parseStatements(source);
  const found: Record<string, string> = {};
  const rest = statements.filter((statement) => !readSetting(statement, found));
  const [first, second] = rest;
  if (first === undefined) throw notASelect('the view text holds no SELECT', { source, start: 0, end: 0 });
  if (second !== undefined) throw notASelect('the view text holds more than one statement', second.span);
  if (!('SelectStmt' in first.node))
    throw notASelect(`a view is a SELECT, but this is ${describe(first.node)}`, first.span);
  const { span } = first;
  const settingSpans = statements.filter((statement) => !rest.includes(statement)).map((statement) => statement.span);
  const {
    transaction_isolation: isolation,
    'jsonb_ivm.jsonb': casts,
    'jsonb_ivm.timing': timing = 'statement',
    ...settings
  } = found;
  const serializable = isolation?.toLowerCase() === 'serializable';
  if (serializable && timing === 'commit') throw commitAtSerializable(statements, rest);
  return {
    source,
    settings,
    serializable,
    timing: isTiming(timing) ? timing : 'statement',
    jsonb: casts === undefined ? jsonb : on.test(casts),
    settingSpans,
    select: first.node.SelectStmt,
    span,
    query: source.text.slice(span.start, span.end),
  };
}

function notASelect(message: string, span: Span): JsonbIvmError {
  const hint = 'write one SELECT, with nothing before it but comments and SET TimeZone';
  return new JsonbIvmError({ code: 'VIEW_NOT_A_SELECT', message, hint, span });
}

/** `CreateStmt` → `a CREATE statement`: kinds are the parser's, split into words. */
function describe(node: Node): string {
  const kind = Object.keys(node)[0] ?? '';
  const words = kind.replace(/Stmt$/, '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return `a statement of kind ${words.toUpperCase()}`;
}

function readSetting({ node, span }: ParsedStatement, settings: Record<string, string>): boolean {
  if (!('VariableSetStmt' in node)) return false;
  const { name = '', args = [], kind } = node.VariableSetStmt;
  const setting = choosable[name.toLowerCase()];
  const values = args.map(constantText);
  if (setting === undefined || kind !== 'VAR_SET_VALUE' || values.some((value) => value === undefined)) {
    throw new JsonbIvmError({
      code: 'VIEW_SETTING',
      message: `a view cannot set "${name}"`,
      hint: `a view may set ${Object.values(choosable).join(', ')} to a constant, in front of its SELECT`,
      span,
    });
  }
  settings[setting] = values.join(', ');
  if (setting === 'transaction_isolation') checkIsolation(values[0], span);
  if (setting === 'jsonb_ivm.timing') settings[setting] = checkTiming(settings[setting] ?? '', span);
  if (setting === 'jsonb_ivm.jsonb') checkSwitch(setting, settings[setting] ?? '', span);
  return true;
}

/** What the server takes for a switch that is on, or off, and that is no beginning of a word. */
const on = /^(?:on|true|yes|1)$/i;
const off = /^(?:off|false|no|0)$/i;

function checkSwitch(name: string, value: string, span: Span): void {
  if (on.test(value) || off.test(value)) return;
  const hint = `SET ${name} = on, or leave it out`;
  throw new JsonbIvmError({ code: 'VIEW_SETTING', message: `"${name}" cannot be "${value}"`, hint, span });
}

const timings: readonly Timing[] = ['statement', 'commit'];

function isTiming(value: string): value is Timing {
  return timings.some((timing) => timing === value);
}

function checkTiming(value: string, span: Span): Timing {
  const timing = value.toLowerCase();
  if (isTiming(timing)) return timing;
  const hint = `SET jsonb_ivm.timing to ${timings.map((each) => `'${each}'`).join(' or ')}, or leave it out: it is 'statement' then`;
  throw new JsonbIvmError({ code: 'VIEW_SETTING', message: `"jsonb_ivm.timing" cannot be "${value}"`, hint, span });
}

/** What is noted would be read by a snapshot of before, and by every other transaction's dependencies. */
function commitAtSerializable(statements: readonly ParsedStatement[], rest: readonly ParsedStatement[]): JsonbIvmError {
  const settings = statements.filter((statement) => !rest.includes(statement));
  const { span } = settings.at(-1) as ParsedStatement;
  const message = 'a view whose writers run at SERIALIZABLE cannot change at commit';
  return new JsonbIvmError({ code: 'VIEW_SETTING', message, hint: 'leave one of the two settings out', span });
}

/** The text of a view as it is kept: what was asked for beside it stands in it. */
export function keptText({ source, jsonb, settingSpans }: ViewText): string {
  const written = settingSpans.some(({ start, end }) => /jsonb_ivm\W+jsonb\b/i.test(source.text.slice(start, end)));
  return jsonb && !written ? `SET jsonb_ivm.jsonb = on;\n${source.text}` : source.text;
}

function checkIsolation(value: string | undefined, span: Span): void {
  if (isolations.includes(value?.toLowerCase() ?? '')) return;
  throw new JsonbIvmError({
    code: 'VIEW_SETTING',
    message: `a view cannot be kept by writers at "${value}"`,
    hint: "the level may be 'read committed', the default, or 'serializable', which all writers of its tables then have to run at",
    span,
  });
}

function constantText(node: Node): string | undefined {
  if ('TypeCast' in node && node.TypeCast.arg !== undefined) return constantText(node.TypeCast.arg);
  if (!('A_Const' in node)) return undefined;
  if ('sval' in node.A_Const) return node.A_Const.sval?.sval ?? '';
  if ('ival' in node.A_Const) return String(node.A_Const.ival?.ival ?? 0);
  return 'fval' in node.A_Const ? node.A_Const.fval?.fval : undefined;
}

/** Diagnostics are collected, not thrown one by one. */
export type Report = (diagnostic: Diagnostic) => void;
