import type { ColumnUse } from '../../ir/columns.js';
import { operatorName } from '../../ir/expression.js';
import type { Scope, Source } from '../../ir/nodes.js';
import { referenceNames, resolveReference } from '../../ir/resolve.js';
import type { Node } from '../../sql/parse.js';
import { visited } from '../../sql/walk.js';

/** Columns and sources that have one value, or one row. */
export class Fixed {
  readonly sources = new Set<Source>();
  readonly #columns = new Map<Source, Map<string, 'given' | 'equal'>>();

  readonly #written: ColumnUse[] = [];

  /** `written`: those that are given as texts, too. */
  constructor(scope: Scope, given: readonly Node[], written: readonly Node[]) {
    for (const expression of [...given, ...written]) {
      const use = plainColumn(scope, expression);
      if (use?.column == null) continue;
      this.add(use, 'given');
      if (written.includes(expression)) this.#written.push(use);
    }
  }

  isWritten({ source, column }: ColumnUse): boolean {
    return this.#written.some((use) => use.source === source && use.column === column);
  }

  get size(): number {
    return this.sources.size + [...this.#columns.values()].reduce((sum, columns) => sum + columns.size, 0);
  }

  /** `equal`: by a condition that no null meets. */
  add({ source, column }: ColumnUse, how: 'given' | 'equal'): void {
    const columns = this.#columns.get(source) ?? new Map<string, 'given' | 'equal'>();
    if (columns.get(column ?? '') !== 'equal') columns.set(column ?? '', how);
    this.#columns.set(source, columns);
  }

  how(source: Source, column: string): 'given' | 'equal' | undefined {
    return this.#columns.get(source)?.get(column);
  }
}

/** The column that an expression is. */
export function plainColumn(scope: Scope, expression: Node): ColumnUse | undefined {
  const { kind, fields } = visited(expression);
  return kind === 'ColumnRef' ? resolveReference(scope, referenceNames(fields)) : undefined;
}

/** What a conversion to text is of: values that have the same text are written alike. */
export function asText(expression: Node): Node | undefined {
  if (!('TypeCast' in expression) || operatorName(expression.TypeCast.typeName?.names) !== 'text') return undefined;
  return expression.TypeCast.arg;
}
