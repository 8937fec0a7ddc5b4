import { type ApplyAction, displayRelation, printable, type RowChange, type ViewDifference } from '../index.js';
import { diagnosticLines } from './failure.js';
import type { Printer } from './printer.js';
import { plural } from './text.js';

const marks: Readonly<Record<ApplyAction, string>> = {
  create: '+',
  replace: '~',
  rebuild: '~',
  reword: '~',
  resume: '~',
  drop: '-',
  none: ' ',
};

/** What each view differs by, in words: what is done with it, then what changes in its rows, and what is said of it. */
export function differenceLines(differences: readonly ViewDifference[], printer: Printer): string[] {
  return differences.flatMap((difference) => {
    const { view, file, action } = difference;
    const where = file === null ? '' : ` (${printable(file)})`;
    const line = `${marks[action]} ${displayRelation(view)}${where}: ${sentence(difference)}`;
    return [tinted(line, marks[action], printer), ...changeLines(difference, printer).map((change) => `    ${change}`)];
  });
}

/** `1 to create, 2 to replace, 3 unchanged` */
export function summaryLine(differences: readonly ViewDifference[], verb: 'to do' | 'done'): string {
  const words: Readonly<Record<string, readonly [ApplyAction[], plan: string, done: string]>> = {
    created: [['create'], 'to create', 'created'],
    replaced: [['replace', 'rebuild', 'reword'], 'to replace', 'replaced'],
    resumed: [['resume'], 'to go on with', 'gone on with'],
    dropped: [['drop'], 'to drop', 'dropped'],
    unchanged: [['none'], 'unchanged', 'unchanged'],
  };
  const counts = Object.values(words).flatMap(([actions, plan, done]) => {
    const count = differences.filter(({ action }) => actions.includes(action)).length;
    return count === 0 ? [] : [`${count} ${verb === 'done' ? done : plan}`];
  });
  return counts.join(', ') || 'nothing to do';
}

function sentence({ action, documents, columns, fields }: ViewDifference): string {
  const count = documents === null ? 'an unknown number of documents' : plural(documents, 'document');
  switch (action) {
    case 'create':
      return `is created, with ${documents === null ? count : `about ${count}`}`;
    case 'replace':
      return `is replaced where it stands, ${count} computed anew${columns.length + (fields?.length ?? 1) === 0 ? ': they look as before' : ''}`;
    case 'rebuild':
      return `is dropped and made anew, as its key is another, with ${count}`;
    case 'reword':
      return 'gets its new text, which says the same';
    case 'resume':
      return `is as its file says, with about ${count} still to come`;
    case 'drop':
      return `is dropped with ${count}: no file declares it`;
    case 'none':
      return 'is as its file says';
  }
}

function changeLines({ action, columns, fields, warnings }: ViewDifference, printer: Printer): string[] {
  const told = fields === null ? ['how its fields change is not known: the text that it has compiles no more'] : [];
  const gone = warnings.lost.map(({ message, code }) =>
    tinted(`- warning: ${printable(message)} [${code}]`, '-', printer),
  );
  const gained = warnings.gained.flatMap((warning) => diagnosticLines(warning, printer).map((line) => `  ${line}`));
  const changes = [
    ...columns.map((change) => changeLine('column ', change)),
    ...(fields ?? []).map((change) => changeLine('', change)),
  ];
  return action === 'drop'
    ? []
    : [...changes.map((line) => tinted(line, line[0] as string, printer)), ...told, ...gone, ...gained];
}

function changeLine(kind: string, { change, path, before, after }: RowChange): string {
  const name = `${kind}${printable(path)}`;
  if (change === 'added') return `+ ${name} ${printable(after ?? '')}`;
  if (change === 'removed') return `- ${name} ${printable(before ?? '')}`;
  return `~ ${name} ${printable(before ?? '')} → ${printable(after ?? '')}`;
}

function tinted(line: string, mark: string, { colors }: Printer): string {
  if (mark === '+') return colors.green(line);
  if (mark === '-') return colors.red(line);
  return mark === '~' ? colors.yellow(line) : line;
}
