import type { Diagnostic } from '../base/errors.js';
import type { QueryTree, TableSource } from '../ir/nodes.js';
import type { Report, ViewText } from '../ir/view-text.js';
import { comparisonOfSeveral, opaqueBeside } from './links.js';
import { byElementsOf } from './record-functions.js';
import { remedyOfAlternatives } from './report-alternatives.js';
import { recursionNotFollowed } from './report-recursions.js';
import { type RouteTree, routeUp } from './routes.js';

/**
 * Says of which tables every change would reach all documents, and where rows find each other by no key. `refused`: there
 * are errors already, of which a table of the root's FROM without a way may be one more consequence.
 */
export function reportRoutes(
  view: ViewText,
  tree: QueryTree,
  routes: RouteTree,
  { allowFull, refused }: { readonly allowFull?: boolean | undefined; readonly refused: boolean },
  report: Report,
): void {
  const told = new Set<string>();
  for (const source of routes.occurrences) {
    const hop = routes.hops.get(source);
    if (routeUp(routes, source) === null) {
      const finding = recursionNotFollowed(view, tree, source) ?? fullRewrite(view, tree, source);
      const once = finding.code === 'VIEW_RECURSIVE' && told.has(finding.message);
      if (!allowFull && !(refused && source.scope.parent === null) && !once) report(finding);
      told.add(finding.message);
    } else if (hop?.kind === 'value' || hop?.kind === 'open' || hop?.ascent?.climb.held === null) {
      report({
        code: 'EDGE_WITHOUT_KEY',
        severity: 'warning',
        message: `no key identifies which rows of "${hop.upper.table.name}" a row of "${source.table.name}" (${source.alias}) belongs to`,
        hint: 'writers of either table wait for each other there; link the rows by a key where you can',
        span: view.span,
      });
    }
  }
}

function fullRewrite(view: ViewText, tree: QueryTree, source: TableSource): Diagnostic {
  return {
    code: 'VIEW_FULL_REWRITE',
    severity: 'error',
    message: `a change of "${source.table.name}" (${source.alias}) could only be answered by rewriting every document: no condition links its rows to the root`,
    hint: `${remedyFor(tree, source)}, or accept the cost with --allow-full (option allowFull)`,
    span: view.span,
  };
}

function remedyFor(tree: QueryTree, source: TableSource): string {
  const { alias } = source;
  const several = comparisonOfSeveral(tree, source);
  if (several !== undefined)
    return `${several} is of more rows than two: add what ties its row to one other, as ${alias}.… = x.a or ${alias}.… IN (x.a, x.b)`;
  const remedies = [remedyOfAlternatives(source), ...opaqueBeside(tree, source).map(byElementsOf)];
  return remedies.find((remedy) => remedy !== undefined) ?? 'correlate the subquery with the row it stands in';
}
