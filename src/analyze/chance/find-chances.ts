import type { Catalog } from '../../catalog/catalog.js';
import { scopesOf } from '../../ir/branches.js';
import type { QueryTree } from '../../ir/nodes.js';
import type { SelectStmt } from '../../sql/parse.js';
import { walk } from '../../sql/walk.js';
import { callsIn } from './calls.js';
import type { Chance } from './chance.js';
import type { Question } from './determined.js';
import { chanceInCall } from './in-calls.js';
import { chanceInArray, chanceInQuery, chanceInSet } from './in-queries.js';
import { askedAbout } from './order.js';
import { Spelling } from './spelling.js';

/** Everything that a query leaves to chance, in the order of the text. */
export function findChances(canonical: SelectStmt, tree: QueryTree, catalog: Catalog): Chance[] {
  const question: Question = { tree, catalog, spelling: new Spelling(catalog, tree) };
  const root = { SelectStmt: canonical };
  const asked = askedAbout(root);
  const chances: Chance[] = [];
  walk(root, ({ kind, fields }) => {
    if (kind === 'SubLink' && fields.subLinkType === 'ARRAY_SUBLINK') {
      const select = fields.subselect?.SelectStmt as SelectStmt;
      const scope = tree.scopes.get(select);
      if (scope !== undefined) chances.push(...chanceInArray(question, scope, select));
    }
    if (kind === 'SelectStmt') chances.push(...inSelect(question, fields, asked.has(fields)));
    return undefined;
  });
  // LIMIT, plain DISTINCT and set operations of the root are refused whatever they leave to chance
  return chances.filter(({ node, name }) => node !== canonical || name === 'GROUP BY' || name === 'DISTINCT ON');
}

function inSelect(question: Question, select: SelectStmt, asked: boolean): Chance[] {
  const { tree } = question;
  if (isSet(select)) {
    const branches = [select.larg, select.rarg].flatMap((branch) => branch ?? []);
    const own = asked ? [] : chanceInSet(question, select, scopesOf(tree, select));
    return [...own, ...branches.flatMap((branch) => inSelect(question, branch, asked))];
  }
  const scope = tree.scopes.get(select);
  if (scope === undefined) return [];
  const seen: SelectStmt = asked ? { ...select, targetList: [] } : select;
  const calls = callsIn(tree, seen).flatMap((call) => chanceInCall(question, scope, select, call) ?? []);
  return asked ? calls : [...chanceInQuery(question, scope, select), ...calls];
}

function isSet({ op }: SelectStmt): boolean {
  return op !== undefined && op !== 'SETOP_NONE';
}
