import { type Member, placedValues } from '../../analyze/constructors.js';
import { rowsUp } from '../../analyze/routes.js';
import { quoteLiteral } from '../../sql/quote.js';
import { isPlaced, isRowStep, keysOf, type PathStep, type RowStep } from '../../tree/nodes.js';
import type { Site } from '../../tree/sites.js';
import { type EmitContext, partsOf } from '../context/context.js';
import { aliasAt } from '../locks/steps.js';
import { type Build, printKey, printMember, printWay, samePath, soughtPath } from './edits.js';

/** The values of a site as one object, of the row that goes by `alias`. */
export function builtMembers(site: Site, alias = 'r0', build: Build = 'jsonb_build_object'): string {
  const pairs = site.values.map(
    ({ key, expression }) => `${quoteLiteral(key)}, ${printMember(site, expression, alias)}`,
  );
  return `pg_catalog.${build}(${pairs.join(', ')})`;
}

/**
 * The program of the edits that set the values of sites, for the function that patches documents; the row goes by `alias`.
 * It is put together as a text and parsed: the nested JSONB values take twice as long, each of which is copied into the next.
 */
export function programText(context: EmitContext, sites: readonly Site[], alias: string): string {
  const edits = sites.flatMap((site) => editsOfSite(context, site, alias));
  return `(${printEdits(edits, '[', ']')})::pg_catalog.jsonb`;
}

/** The edits of one site as a text, with commas between them, for a program that is gathered. */
export function editsText(context: EmitContext, site: Site): string {
  return printEdits(editsOfSite(context, site, 'r0'));
}

/** Prints an edit; a value's SQL is given to `place`, which says what stands for it in the text, `%n$s` for the nth value. */
type EditTemplate = (place: (value: string) => string) => string;

function editsOfSite(context: EmitContext, site: Site, alias: string): EditTemplate[] {
  const element = elementsTo(context, site, alias, 'json_build_object');
  return changesOf(context, site, alias).map(({ op, steps, value }) => (place) => {
    const path = steps.map((step) => {
      if (isRowStep(step)) return place(element(step));
      return JSON.stringify(step.kind === 'member' ? step.key : step.place).replaceAll('%', '%%');
    });
    return `{"op": "${op}", "path": [${path.join(', ')}], "value": ${place(value)}}`;
  });
}

/** A function takes a hundred arguments. */
const mostValues = 90;

/** Edits with commas between them, by one call, or several where there are many values. */
function printEdits(edits: readonly EditTemplate[], open = '', close = ''): string {
  const calls: { text: string; values: string[] }[] = [];
  for (const edit of edits) {
    const last = calls.at(-1);
    const values = last === undefined || last.values.length > mostValues ? [] : last.values;
    const text = edit((value) => {
      if (!values.includes(value)) values.push(value);
      return `%${values.indexOf(value) + 1}$s`;
    });
    if (last?.values === values) last.text += `, ${text}`;
    else calls.push({ text, values });
  }
  const printed = calls.map(({ text, values }, place) => {
    const before = place === 0 ? open : ', ';
    const after = place === calls.length - 1 ? close : '';
    return `pg_catalog.format(${quoteLiteral(`${before}${text}${after}`)}, ${values.join(', ')})`;
  });
  return printed.join(' || ');
}

/** One edit: what is set, as the text of a JSON value. */
interface Change {
  readonly op: string;
  readonly steps: readonly PathStep[];
  readonly value: string;
}

/**
 * What a site takes: an object all values at once, an array one after the other, unless it is an element that is made of
 * the row alone, which takes one edit.
 */
function changesOf(context: EmitContext, site: Site, alias: string): Change[] {
  const { kind, path, values } = site;
  if (kind !== 'array')
    return [{ op: 'merge', steps: path.steps, value: builtMembers(site, alias, 'json_build_object') }];
  const all = elementOfRow(context, site);
  if (all !== undefined && values.length > 1) {
    const list = all.map(({ expression }) => printMember(site, expression, alias)).join(', ');
    return [{ op: 'set', steps: path.steps, value: `pg_catalog.json_build_array(${list})` }];
  }
  return values.map(({ key, expression }) => ({
    op: 'set',
    steps: [...path.steps, { kind: 'place', place: Number(key) }],
    value: jsonText(printMember(site, expression, alias)),
  }));
}

/** The values of an array that is an element of a list of the root's rows, made of the row alone; undefined: it is not. */
function elementOfRow(context: EmitContext, { path, source }: Site): Member[] | undefined {
  const keys = keysOf({ steps: path.steps.slice(0, -1) });
  if (keys === undefined || path.steps.at(-1)?.kind !== 'element') return undefined;
  const parts = partsOf(context).flatMap((each) => each.parts);
  const list = parts.find(
    (part) =>
      part.kind === 'list' && part.source === source && part.output === path.output && samePath(part.path, keys),
  );
  return list?.kind === 'list' && list.node === null ? placedValues(list.element) : undefined;
}

function jsonText(value: string): string {
  return `coalesce(pg_catalog.to_json(${value})::text, 'null')`;
}

/** A program of the edits that are rows of a group, as texts. */
export function gatherEdits(edit: string, filter = ''): string {
  return `('[' || pg_catalog.string_agg(${edit}, ',')${filter} || ']')::pg_catalog.jsonb`;
}

/**
 * What a document contains that has all elements and objects on the way to a site. It may lack them until another event
 * is answered that the same statement, or a trigger of the user's, has brought about.
 */
export function containedWay(context: EmitContext, site: Site, alias = 'r0'): string {
  return printWay(site.path.steps, elementsTo(context, site, alias));
}

/** How a document is asked whether it has all elements and objects on the way to a site. */
interface Question {
  /** Over the site's row, what is asked for. */
  readonly way: (alias: string) => string;
  /** Whether an output column's value has what is asked for. */
  readonly held: (document: string, way: string) => string;
}

/** See `containedWay`. */
export function askWay(context: EmitContext, site: Site): Question {
  const { steps } = site.path;
  if (!isPlaced(site.path)) {
    return { way: (alias) => containedWay(context, site, alias), held: (document, way) => `${document} @> ${way}` };
  }
  return {
    way: (alias) => {
      const keys = steps.filter(isRowStep).map(elementsTo(context, site, alias));
      return `pg_catalog.jsonb_build_object(${keys.map((key, place) => `'${place}', ${key}`).join(', ')})`;
    },
    held: (document, way) => `pg_catalog.jsonb_path_exists(${document}, ${soughtPath(steps)}, ${way}, true)`,
  };
}

/** What tells an element, by the rows that lead from a site's to the root's; the first goes by `alias`. */
function elementsTo(
  { routes }: EmitContext,
  { source }: Site,
  alias: string,
  build?: Build,
): (step: RowStep) => string {
  const rows = rowsUp(routes, source);
  return (told) => {
    const place = rows.indexOf(told.source);
    return printKey(told.key, place === 0 ? alias : aliasAt(place), build);
  };
}
