import type { EventPlan, MaintenanceFunction, Plan, RelationName, TablePlan, ViewCosts } from '../../../src/index.js';
import { costOf, isOf } from '../drawing/graph.js';
import { NumberHead } from '../parts/number-head.jsx';
import { Code, Scrolling } from '../parts/scrolling.jsx';
import { formatCount, formatMs, plural, relationName, sameRelation, strategyWords } from '../words.js';

interface Props {
  readonly plan: Plan;
  readonly table: TablePlan;
  readonly costs: ViewCosts;
  readonly functions: readonly MaintenanceFunction[];
}

/** What an element that tells of a table is called. */
export function sectionId({ schema, name }: RelationName): string {
  return `table-${encodeURIComponent(schema)}-${encodeURIComponent(name)}`;
}

/** One table of a view: how its rows lead to documents, what each kind of write does and why, and what that has cost. */
export function TableSection({ plan, table, costs, functions }: Props) {
  const name = relationName(table.table, plan.view.schema);
  const cost = costOf(table.table, costs);
  const own = functions.filter((one) => one.table !== undefined && sameRelation(one.table, table.table));
  const id = sectionId(table.table);
  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {name}
      </h3>
      <p class="faint">
        {cost.calls === 0
          ? 'no writes have been counted'
          : `${plural(cost.calls, 'write')} answered in ${formatMs(cost.ms)}, ${Math.round(cost.share * 100)} % of the view’s time`}
        {'; reads '}
        <span class="mono">{table.columns.join(', ')}</span>
      </p>
      <Routes plan={plan} table={table} />
      <Events table={table} costs={costs} />
      {own.map(({ event, rows, statement }) => (
        <details key={`${event} ${rows}`}>
          <summary>
            function for {event}
            {rows === 'one' ? ' of one row' : ''}
          </summary>
          <Code label="the function">{statement}</Code>
        </details>
      ))}
    </section>
  );
}

function Routes({ plan, table: { routes } }: { readonly plan: Plan; readonly table: TablePlan }) {
  const home = plan.view.schema;
  return (
    <ul class="routes">
      {routes.map(({ path, alias, hops }) => (
        <li key={`${path} ${alias}`}>
          {path === '' ? (
            'the root: its key is the document’s'
          ) : (
            <>
              at <span class="mono">{path}</span>, as <span class="mono">{alias}</span>
            </>
          )}
          {hops.map((hop) => {
            const missing = plan.missingIndexes.filter((one) => isOf(one, hop));
            const unserved = hop.index === null || missing.length > 0;
            return (
              <div key={`${hop.from} ${hop.to} ${hop.condition}`} class="hop">
                → {relationName(hop.toTable, home)}, where <span class="mono">{hop.condition}</span>
                {hop.foreignKey === null ? null : <span class="faint"> by foreign key {hop.foreignKey}</span>}
                {typeof hop.index === 'string' ? <span class="faint"> by index {hop.index}</span> : null}
                {unserved ? <span class="mark warning">no index</span> : null}
                {missing.map(({ statement }) => (
                  <code key={statement} class="block">
                    {`${statement};`}
                  </code>
                ))}
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

function Events({ table, costs }: { readonly table: TablePlan; readonly costs: ViewCosts }) {
  return (
    <Scrolling label={`Writes of ${table.table.name}`}>
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">Write</th>
            <th scope="col">What it does</th>
            <th scope="col">Why</th>
            <th scope="col">Locks</th>
            <NumberHead>Calls</NumberHead>
            <NumberHead>Time</NumberHead>
          </tr>
        </thead>
        <tbody>
          {table.events.map((event, at) => (
            <Event key={`${event.event} ${event.columns} ${event.rows}`} {...{ event, at, table, costs }} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

interface EventProps {
  readonly event: EventPlan;
  readonly at: number;
  readonly table: TablePlan;
  readonly costs: ViewCosts;
}

/** Calls are counted by event, of which a plan may have several cases: they stand beside the first. */
function Event({ event, at, table, costs }: EventProps) {
  const first = table.events.findIndex((other) => other.event === event.event) === at;
  const found = costs.events.find((one) => one.event === event.event && sameRelation(one.table, table.table));
  const calls = (found?.statements.calls ?? 0) + (found?.rows?.calls ?? 0);
  const ms = (found?.statements.ms ?? 0) + (found?.rows?.ms ?? 0);
  return (
    <tr>
      <th scope="row">
        {event.event}
        {event.rows === 'one' ? ' of one row' : ''}
        {event.columns === undefined ? null : <div class="mono small">{event.columns.join(', ')}</div>}
      </th>
      <td>
        {strategyWords(event.strategy)}
        {event.paths === undefined ? null : <div class="mono small">{event.paths.join(', ')}</div>}
        {event.patched === undefined ? null : <div class="small">patches {event.patched.join(', ')}</div>}
      </td>
      <td>
        {event.reason}
        {event.notLess?.map(({ path, reason }) => (
          <div key={`${path} ${reason}`} class="faint">
            not less{path === undefined ? '' : ` at ${path}`}: {reason}
          </div>
        ))}
      </td>
      <td>
        {event.locks.length === 0 ? <span class="faint">the documents alone</span> : null}
        {event.locks.map(({ mode, target, reason }) => (
          <div key={`${mode} ${target}`}>
            {mode.replace('advisory-', '')}: {target} <span class="faint">({reason})</span>
          </div>
        ))}
      </td>
      <td class="number">{first ? formatCount(calls) : ''}</td>
      <td class="number">{first && calls > 0 ? formatMs(ms) : ''}</td>
    </tr>
  );
}
