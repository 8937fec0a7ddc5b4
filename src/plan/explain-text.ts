import { sameRelation } from '../base/names.js';
import { oneLine, printable } from '../base/printable.js';
import { displayName, displayRelation } from './display.js';
import type { EventPlan, Hop, LockStep, Plan, PlanColumn, Route, Strategy, TablePlan } from './plan.js';

const strategies: Readonly<Record<Exclude<Strategy, 'recompute-values'>, string>> = {
  'recompute-document': 'recompute the documents reached',
  'recompute-all': 'recompute every document',
  'set-fields': 'set the fields that changed',
  'patch-element': 'patch the array element',
  'patch-entry': 'set the entry of the map',
  'adjust-aggregate': 'adjust the totals',
};

const lockModes: Readonly<Record<LockStep['mode'], string>> = {
  share: 'FOR SHARE',
  'no-key-update': 'FOR NO KEY UPDATE',
  'advisory-shared': 'shared advisory lock',
  'advisory-exclusive': 'exclusive advisory lock',
};

/** The plan table by table: what is read, how a changed row finds its documents, and what each event does. */
export function explainText(plan: Plan): string {
  const sections = [header(plan), ...plan.tables.map((table) => tableSection(table, plan))];
  if (plan.missingIndexes.length > 0) sections.push(missingIndexes(plan));
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function header(plan: Plan): string[] {
  const home = plan.view.schema;
  const lines = [
    `${displayRelation(plan.view)}: one document per ${plan.grouped ? 'group of rows' : 'row'} of ${displayRelation(plan.root, home)}`,
    labelled('key', columnList(plan.key)),
    labelled('columns', columnList(plan.columns)),
  ];
  const views = (plan.views ?? []).map((view) => displayRelation(view, home));
  if (views.length > 0) lines.push(labelled('views', `${views.join(', ')}: their definitions stand in the query`));
  for (const { columns } of plan.documentIndexes ?? [])
    lines.push(labelled('index', `${columns.map(displayName).join(', ')}: documents are found by what they embed`));
  const settings = Object.entries(plan.settings).map(([name, value]) => `${name} = ${printable(value)}`);
  if (settings.length > 0) lines.push(labelled('pinned', settings.join(', ')));
  if (plan.timing === 'commit')
    lines.push(
      labelled('timing', 'commit: statements note what changed, and each document is computed once, in the end'),
    );
  if (plan.isolation === 'serializable') lines.push(labelled('writers', 'at SERIALIZABLE, all of them'));
  return lines;
}

function columnList(columns: readonly PlanColumn[]): string {
  return columns.map(({ name, type }) => `${displayName(name)} ${printable(type)}`).join(', ');
}

function tableSection(table: TablePlan, plan: Plan): string[] {
  const columns = table.columns.map(displayName).join(', ');
  return [
    displayRelation(table.table, plan.view.schema),
    labelled('reads', columns === '' ? 'no column, only whether the row is there' : columns),
    ...table.routes.flatMap((route) => routeLines(route, plan)),
    ...groupEvents(table.events).flatMap(eventLines),
  ];
}

function routeLines(route: Route, plan: Plan): string[] {
  const start = labelled('at', `${place(route.path)}, as ${displayName(route.alias)}`);
  return [start, ...route.hops.flatMap((hop) => hopLines(hop, route, plan))];
}

function hopLines(hop: Hop, route: Route, plan: Plan): string[] {
  const home = plan.view.schema;
  const condition = hop.condition === '' ? '' : `, where ${oneLine(hop.condition)}`;
  const lines = [
    hop.kind === 'group'
      ? `↑ its group${condition}`
      : `↑ ${place(hop.to)} in ${displayRelation(hop.toTable, home)}${condition}`,
    `  ${[connection(hop, home), ...support(hop)].join(', ')}`,
  ];
  if (hop.index === null) lines.push(`  MISSING INDEX${missingStatement(hop, route, plan)}`);
  return lines.map((line) => labelled('', line));
}

function connection(hop: Hop, home: string): string {
  switch (hop.kind) {
    case 'child':
      return `it refers to ${displayRelation(hop.toTable, home)}`;
    case 'embedded':
      return `${displayRelation(hop.toTable, home)} refers to it`;
    case 'keys-below':
      return `it holds keys of ${displayRelation(hop.toTable, home)}`;
    case 'keys-above':
      return `${displayRelation(hop.toTable, home)} holds keys of it`;
    case 'value':
      return 'equal values that are a key on neither side';
    case 'open':
      return 'no equality to look rows up by';
    case 'group':
      return 'it says itself which group it belongs to';
    case 'climb':
      return `climbs ${hop.climbs?.columns.map(displayName).join(', ')} of ${displayRelation(hop.climbs?.table ?? hop.fromTable, home)}: one step for each level between the row and ${place(hop.to)}`;
  }
}

function support(hop: Hop): string[] {
  const keyed = ['child', 'embedded', 'keys-below', 'keys-above'].includes(hop.kind);
  const words: string[] = [];
  if (hop.foreignKey !== null) words.push(`foreign key ${displayName(hop.foreignKey)}`);
  else if (keyed) words.push('no foreign key to rely on');
  if (hop.index) words.push(`index ${displayName(hop.index)}`);
  return words;
}

function missingStatement(hop: Hop, route: Route, plan: Plan): string {
  const missing = plan.missingIndexes.find(
    ({ table, paths }) => sameRelation(table, hop.toTable) && paths.includes(route.path),
  );
  return missing === undefined ? '' : `: ${oneLine(missing.statement)}`;
}

interface EventGroup {
  readonly events: readonly string[];
  readonly plan: EventPlan;
}

/** Events that do the same for the same reason are told once. */
function groupEvents(events: readonly EventPlan[]): EventGroup[] {
  const groups = new Map<string, EventGroup>();
  for (const plan of events) {
    const identity = JSON.stringify([plan.strategy, plan.paths, plan.patched, plan.reason, plan.notLess, plan.locks]);
    const group = groups.get(identity);
    const event = eventLabel(plan, events);
    groups.set(identity, { events: [...(group?.events ?? []), event], plan: group?.plan ?? plan });
  }
  return [...groups.values()];
}

/** The event; `other` where some of its statements are told by themselves. */
function eventLabel(plan: EventPlan, all: readonly EventPlan[]): string {
  const what = plan.rows === 'one' ? 'one row' : plan.columns?.map(displayName).join(', ');
  if (what !== undefined) return `${plan.event} of ${what}`;
  return all.some((each) => each !== plan && each.event === plan.event) ? `other ${plan.event}` : plan.event;
}

function eventLines({ events, plan }: EventGroup): string[] {
  const [first = '', ...further] = eventText(plan);
  const label = events.join(', ');
  const own = label.length < LABEL_WIDTH ? [labelled(label, first)] : [`  ${label}`, labelled('', first)];
  const locks = plan.locks.map(
    ({ mode, target, reason }) => `${lockModes[mode]} on ${oneLine(target)}: ${oneLine(reason)}`,
  );
  return [...own, ...[...further, ...locks].map((line) => labelled('', line))];
}

/** What an event takes and why, and why not less: a line each. */
export function eventText(plan: EventPlan): string[] {
  const first = `${answer(plan)}: ${oneLine(plan.reason)}`;
  const further = (plan.notLess ?? []).map(
    ({ path, reason }) => `not less${path === undefined ? '' : ` at ${printable(path)}`}: ${oneLine(reason)}`,
  );
  return [first, ...patched(plan), ...further];
}

function patched({ patched = [] }: EventPlan): string[] {
  return patched.length === 0
    ? []
    : [`where one row of a list or few of a map changed, patch it: ${patched.map(printable).join(', ')}`];
}

function answer({ strategy, paths = [] }: EventPlan): string {
  const computed = paths.length === 0 ? [] : [`recompute ${paths.map(printable).join(', ')}`];
  return [...(strategy === 'recompute-values' ? [] : [strategies[strategy]]), ...computed].join(', ');
}

function missingIndexes(plan: Plan): string[] {
  const statements = plan.missingIndexes.map(
    ({ statement, paths }) => `  ${oneLine(statement.replace(/;\s*$/, ''))};  -- ${paths.map(place).join(', ')}`,
  );
  return ['Without these indexes, writes read whole tables:', ...statements];
}

function place(path: string): string {
  return path === '' ? 'the root' : printable(path);
}

const LABEL_WIDTH = 10;

function labelled(label: string, text: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${text}`;
}
