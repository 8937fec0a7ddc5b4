import type { HopStep } from '../analyze/hops.js';
import type { Condition, TableSource } from '../ir/nodes.js';
import { usesOf } from '../ir/resolve.js';
import { type Frame, framesTo } from './nodes.js';
import type { Reach } from './reach.js';

/**
 * Whether an occurrence's row is part of all rows of a frame that its route leads to and documents show. That of the root
 * is, and so is that of a list's element, since the element is looked for. Any other is if it is joined to such a row by
 * nothing but the links of its route: then the row that has its key is the one that is shown.
 */
export function isPresent(reach: Reach, source: TableSource, frame: Frame): boolean {
  const { routes, root } = reach;
  const own = framesTo(frame).find(({ scope }) => scope === source.scope);
  if (own === undefined) return false;
  if (source === root.source || own.element?.source === source) return true;
  const hop = routes.hops.get(source);
  if (hop?.kind !== 'embedded' || !isPresent(reach, hop.upper, frame)) return false;
  const { conditions, withSubqueries, required } = source.scope;
  const beside = hop.upper.scope === source.scope;
  if (!beside && (withSubqueries.length > 0 || required.length > 0)) return false;
  const deciding = conditions.filter((condition) => !beside || decides(reach, condition, source));
  return deciding.every((condition) => isLink(hop, condition));
}

function isLink(hop: HopStep, condition: Condition): boolean {
  return hop.links.some((link) => link.condition === condition);
}

/**
 * Whether a condition of the rows that an occurrence is joined in decides about its row. If it decides about all of
 * them, there is nothing to set where it fails. It does if it names what no outer join leaves out, or if that is the
 * occurrence.
 */
function decides({ tree }: Reach, { expression, binds }: Condition, source: TableSource): boolean {
  if (!source.nullable) return false;
  if (binds !== null) return binds.size === 0 || binds.has(source);
  const uses = usesOf(source.scope, expression, tree.aggregates);
  return uses === null || uses.every((use) => use.source.scope !== source.scope || use.source.nullable);
}
