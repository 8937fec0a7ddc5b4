import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { Fields } from '../../tree/fields.js';
import { keysOf } from '../../tree/nodes.js';
import type { Part } from '../../tree/part.js';
import type { Site } from '../../tree/sites.js';
import { type EmitContext, partsOf } from '../context/context.js';
import { elementWords, mergeMembers, samePath } from './edits.js';
import { builtMembers, programText } from './site-edits.js';

/** How an output column that shows a row is patched when fields of it change. */
export interface RowPatch {
  readonly output: string;
  /** Over the row, what is set: members of the only object or element that shows it, or a program. */
  readonly change: (alias: string) => string;
  /** Over the row, the value that tells the element; `NULL` where it takes none. */
  readonly element: (alias: string) => string;
  /** The document with it, of expressions for those. */
  readonly apply: (document: string, change: string, element: string) => string;
}

/** One for each output column that shows the row of fields. */
export function rowPatches(context: EmitContext, { sites }: Fields): RowPatch[] {
  const outputs = [...new Set(sites.map(({ path }) => path.output))];
  return outputs.map((output) => {
    const own = sites.filter(({ path }) => path.output === output);
    const [site, ...others] = own as [Site, ...Site[]];
    const patch = others.length > 0 ? undefined : (mergeObject(context, site) ?? updateElement(context, site));
    return { output, element: () => 'NULL', ...(patch ?? runProgram(context, own)) };
  });
}

type Patch = Omit<RowPatch, 'output' | 'element'> & Partial<Pick<RowPatch, 'element'>>;

/** An object at a path of keys, which is known to be there when it is patched. */
function mergeObject(context: EmitContext, site: Site): Patch | undefined {
  const keys = keysOf(site.path);
  if (keys === undefined) return undefined;
  return {
    change: (alias) => builtMembers(site, alias),
    apply: (document, change) => mergeMembers(context, document, change, keys),
  };
}

/** An element that one member tells, of a list that every document has: that of the root's children. */
function updateElement(context: EmitContext, site: Site): Patch | undefined {
  const { output, steps } = site.path;
  const path = keysOf({ steps: steps.slice(0, -1) });
  const step = steps.at(-1);
  if (path === undefined || step?.kind !== 'element' || step.arrays) return undefined;
  const [told, ...others] = step.key;
  const isList = (part: Part): boolean => part.kind === 'list' && part.output === output && samePath(part.path, path);
  if (told === undefined || others.length > 0 || !partsOf(context).some((each) => each.parts.some(isList)))
    return undefined;
  return {
    change: (alias) => builtMembers(site, alias),
    element: (alias) => `${alias}.${quoteIdentifier(told.column)}`,
    apply: (document, change, element) =>
      `${quoteQualified(context.names.update)}(${document}, ${elementWords(path, told.member, element)}, ${change})`,
  };
}

function runProgram(context: EmitContext, sites: readonly Site[]): Patch {
  return {
    change: (alias) => programText(context, sites, alias),
    apply: (document, change) => `${quoteQualified(context.names.patch)}(${document}, ${change})`,
  };
}
