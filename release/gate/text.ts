import { formatProblem } from '../problem.js';
import { escapeMarkdown, formatMarkdownTable, formatTable } from '../table.js';
import type { Finding } from './finding.js';
import type { ExceptedFinding, Verdict } from './verdict.js';

const headings = ['SEVERITY', 'FINDING', 'PACKAGE', 'INSTALLED', 'FIXED IN', 'WHERE', 'VERDICT'];

/** What the gate decided, for a terminal. */
export function formatVerdict(verdict: Verdict): string {
  const parts = [headline(verdict), verdict.problems.map(formatProblem).join('\n')];
  const rows = rowsOf(verdict);
  if (rows.length > 0) parts.push(formatTable(headings, rows));
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The same for the page of a workflow run, in Markdown. */
export function summarize(verdict: Verdict): string {
  const parts = [`## Security gate`, `**${headline(verdict)}**`];
  parts.push(verdict.problems.map((problem) => `- ${escapeMarkdown(formatProblem(problem))}`).join('\n'));
  const rows = rowsOf(verdict);
  if (rows.length > 0) parts.push(formatMarkdownTable(headings, rows));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headline({ passed, blocking, excepted, minor, problems }: Verdict): string {
  const counts = [
    `${count(blocking.length, 'finding')} ${blocking.length === 1 ? 'blocks' : 'block'}`,
    `${excepted.length} excepted`,
    `${minor.length} below HIGH`,
    count(problems.length, 'problem'),
  ];
  return `gate ${passed ? 'passed' : 'FAILED'}: ${counts.join(', ')}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function rowsOf({ blocking, excepted }: Verdict): string[][] {
  return [
    ...blocking.map((finding) => rowOf(finding, 'blocks')),
    ...excepted.map(({ finding, exception }: ExceptedFinding) =>
      rowOf(finding, `excepted until ${exception.expires} by ${exception.decidedBy}`),
    ),
  ];
}

function rowOf(finding: Finding, verdict: string): string[] {
  const { severity, id, installed, fixed, artifact, target, line } = finding;
  const where = artifact === '.' || target.startsWith(artifact) ? target : `${artifact}: ${target}`;
  return [
    severity,
    id,
    finding.package,
    installed || '-',
    fixed || '-',
    line === undefined ? where : `${where}:${line}`,
    verdict,
  ];
}
