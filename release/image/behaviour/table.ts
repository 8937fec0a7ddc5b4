import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Behaviour } from './behaviour.js';
import { firstStarts } from './first-starts.js';
import { settings } from './settings.js';
import { startingAndStopping } from './starting-and-stopping.js';
import { usersAndVolumes } from './users-and-volumes.js';

export const behaviours: readonly Behaviour[] = [
  ...firstStarts,
  ...startingAndStopping,
  ...settings,
  ...usersAndVolumes,
];

const document = fileURLToPath(new URL('../../../docs/container.md', import.meta.url));
const marks = /(<!-- behaviours: begin -->).*(<!-- behaviours: end -->)/s;

/** The documentation, with the table as it has to be in it. */
export function describeBehaviours(): string {
  return readFileSync(document, 'utf8').replace(
    marks,
    (_, begin, end) => `${begin}\n\n${formatBehaviours()}\n\n${end}`,
  );
}

export function writeBehaviours(): void {
  writeFileSync(document, describeBehaviours());
}

function formatBehaviours(): string {
  const headings = ['', 'tried by', 'official image', 'this image'];
  const rows = behaviours.map(({ name, tried, official, ours, reason }) => {
    const other = ours === undefined ? 'the same' : `**${ours}**: ${reason}`;
    return [name, tried, official === '' ? 'none' : official, other];
  });
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
