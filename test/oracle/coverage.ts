import type { Outcome, Tally } from './replay.js';
import type { Case } from './spec/case.js';

/** What a run has exercised: constructs of views that were kept exact, statements, and what the compiler refused. */
export class Coverage {
  cases = 0;
  exact = 0;
  readonly #constructs = new Map<string, number>();
  readonly #statements = new Map<string, Tally>();
  readonly #refusals = new Map<string, { count: number; seed: number; message: string }>();

  add(tested: Case, outcome: Outcome): void {
    this.cases++;
    if (outcome.kind === 'refused') {
      const known = this.#refusals.get(outcome.code) ?? { count: 0, seed: tested.seed, message: outcome.message };
      this.#refusals.set(outcome.code, { ...known, count: known.count + 1 });
    }
    if (outcome.kind !== 'exact') return;
    this.exact++;
    if (outcome.neededFull) this.#count('allowed full only after a refusal');
    for (const construct of constructs(tested)) this.#count(construct);
    for (const [label, tally] of outcome.statements) {
      const known = this.#statements.get(label) ?? { run: 0, succeeded: 0, changed: 0 };
      this.#statements.set(label, sum(known, tally));
    }
  }

  get statements(): Tally {
    return [...this.#statements.values()].reduce(sum, { run: 0, succeeded: 0, changed: 0 });
  }

  /** One line. */
  progress(): string {
    const { succeeded, changed } = this.statements;
    const refused = [...this.#refusals.values()].reduce((total, { count }) => total + count, 0);
    const effective = `${percent(changed, succeeded)} of them changed a document`;
    return `${this.cases} cases, ${refused} refused, ${succeeded} statements succeeded, ${effective}`;
  }

  report(): string {
    const constructs = [...this.#constructs].sort(([one], [other]) => (one < other ? -1 : 1));
    const statements = [...this.#statements].sort(([one], [other]) => (one < other ? -1 : 1));
    const refusals = [...this.#refusals].map(
      ([code, { count, seed, message }]) =>
        `  ${code}: ${count} (${percent(count, this.cases)}), first with seed ${seed}: ${message}`,
    );
    return [
      this.progress(),
      'constructs of views:',
      ...constructs.map(([construct, count]) => `  ${construct}: ${count}`),
      'statements (run, succeeded, changed a document):',
      ...statements.map(([label, { run, succeeded, changed }]) => `  ${label}: ${run}, ${succeeded}, ${changed}`),
      'refused by the compiler:',
      ...(refusals.length === 0 ? ['  none'] : refusals),
    ].join('\n');
  }

  #count(construct: string): void {
    this.#constructs.set(construct, (this.#constructs.get(construct) ?? 0) + 1);
  }
}

const sum = (one: Tally, other: Tally): Tally => ({
  run: one.run + other.run,
  succeeded: one.succeeded + other.succeeded,
  changed: one.changed + other.changed,
});

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;

type Node = Readonly<Record<string, unknown>>;

/** The names of everything that a case's views and tables are made of, as often as it occurs. */
function* constructs(tested: Case): Generator<string> {
  for (const node of nodes(tested.views)) yield* constructsOf(node);
  if (tested.views.length > 1) yield 'two views';
  const views = new Set(tested.views.map((view) => view.name));
  for (const node of nodes(tested.views)) {
    if (node.kind === 'table' && views.has(String(node.table))) yield 'view over documents';
  }
  for (const { query } of tested.views) yield* rootConstructs(query);
  for (const table of tested.tables) {
    if (table.partitions > 0) yield 'partitioned table';
    if (table.part !== null) yield `view of a ${table.part}`;
    if (table.triggers.length > 0) yield "user's own trigger";
    if (table.triggers.some(({ kind }) => kind === 'rewrite-row')) yield 'trigger that writes its row again';
    if (table.writer !== null) yield 'function that writes within statements';
    yield `key (${table.key.map((name) => table.columns.find((column) => column.name === name)?.type).join(', ')})`;
  }
}

function* rootConstructs(query: Case['views'][number]['query']): Generator<string> {
  if (query.groupBy.length > 0) yield 'root: GROUP BY';
  if (query.where.length > 0) yield 'root: WHERE';
  if (query.with.length > 0) yield 'root: WITH';
  for (const item of query.from.slice(1)) {
    const lateral = item.relation.kind === 'derived' && item.relation.lateral ? ' LATERAL' : '';
    yield `root: ${item.join}${lateral} of a ${item.relation.kind} relation`;
  }
}

function* constructsOf(node: Node): Generator<string> {
  if (typeof node.construct === 'string') yield node.construct;
  if (node.kind === 'object') yield String(node.form);
  if (typeof node.join === 'string' && (node.using as unknown[]).length > 0) yield 'USING';
  if (node.kind === 'aggregate' && node.filter !== null) yield 'FILTER';
  if (node.kind === 'aggregate' && (node.total as unknown[]).length > 0) yield 'aggregate ORDER BY';
  for (const clause of ['offset', 'having', 'timeZone']) {
    if (node[clause] !== undefined && node[clause] !== null) yield clause.toUpperCase();
  }
  if (typeof node.setOperation === 'object' && node.setOperation !== null) {
    yield String((node.setOperation as Node).operator);
  }
}

/** Every object of a tree of plain data. */
function* nodes(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return;
  if (!Array.isArray(tree)) yield tree as Node;
  for (const value of Object.values(tree)) yield* nodes(value);
}
