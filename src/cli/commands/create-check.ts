import {
  type CheckedTable,
  type DocumentsEstimate,
  displayRelation,
  type LockHolder,
  printable,
  type ViewCheck,
} from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { diagnosticLines } from '../failure.js';
import { plainFinding } from '../script.js';
import { formatBytes, formatCount, formatDuration, plural, tableLines } from '../text.js';

/** Prints what creating a view would meet; the exit status is 1 where it would be refused. */
export function printCheck(context: Context, check: ViewCheck, options: { readonly json?: boolean }): void {
  if (options.json) context.out.json({ ...check, findings: check.findings.map(plainFinding) });
  else printReport(context, check);
  if (isRefused(check)) context.status = exitStatus.failure;
}

function isRefused({ findings }: ViewCheck): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function printReport({ out }: Context, check: ViewCheck): void {
  const { bold } = out.colors;
  const verb = { create: 'created', replace: 'replaced' }[check.action];
  out.line(`${displayRelation(check.view)} ${isRefused(check) ? 'would not be' : 'can be'} ${verb}`);
  out.line(`${bold('documents')}  ${documentsWords(check.documents)}`);
  out.line(`${bold('functions')}  ${check.functions}`);
  out.line(`${bold('locks')}      ${check.online ? 'while triggers are made' : 'until it is done'}`);
  for (const line of tableLines(tableColumns, check.tables.map(tableRow))) out.line(`  ${line}`);
  out.line(`${bold('in the way')}${check.holders.length === 0 ? ' nobody' : ''}`);
  if (check.holders.length > 0) {
    for (const line of tableLines(holderColumns, check.holders.map(holderRow))) out.line(`  ${line}`);
  }
  out.line(`${bold('findings')}   ${check.findings.length === 0 ? 'none' : ''}`.trimEnd());
  for (const line of check.findings.flatMap((finding) => diagnosticLines(finding, out))) out.line(`  ${line}`);
}

function documentsWords({ count, sampled, bytes, milliseconds, atLeast }: DocumentsEstimate): string {
  const words = [`about ${plural(count, 'document')}`];
  if (bytes !== null) words.push(`about ${formatBytes(bytes)}`);
  if (milliseconds !== null)
    words.push(`${atLeast ? 'more than' : 'about'} ${formatDuration(milliseconds)} to compute`);
  return words.join(', ') + (sampled === 0 ? '' : ` (estimated from ${formatCount(sampled)})`);
}

const tableColumns = [
  { title: 'table' },
  { title: 'rows', align: 'right' },
  { title: 'size', align: 'right' },
  { title: 'lock' },
] as const;

function tableRow({ table, rows, analyzed, bytes, lock }: CheckedTable): string[] {
  return [
    displayRelation(table),
    `${analyzed ? '' : 'perhaps '}${formatCount(rows)}`,
    formatBytes(bytes),
    lock.toLowerCase(),
  ];
}

const holderColumns = [
  { title: 'table' },
  { title: 'lock' },
  { title: 'pid', align: 'right' },
  { title: 'user' },
  { title: 'application' },
  { title: 'state' },
  { title: 'since' },
  { title: 'query' },
] as const;

function holderRow({ table, lock, waiting, pid, user, application, state, since, query }: LockHolder): string[] {
  return [
    displayRelation(table),
    `${lock.toLowerCase()}${waiting ? ' (waiting)' : ''}`,
    pid === null ? '-' : String(pid),
    printable(user ?? '-'),
    printable(application),
    state,
    since ?? '-',
    printable((query ?? '-').replaceAll(/\s+/g, ' ')),
  ];
}
