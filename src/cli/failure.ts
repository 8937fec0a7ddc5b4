import { CommanderError } from 'commander';
import { DatabaseError, type Diagnostic, formatDiagnostic, JsonbIvmError } from '../index.js';
import { exitStatus } from './context.js';
import type { Colors } from './printer.js';

/** The user pressed Ctrl-C while the database worked; its transaction has been rolled back. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The exit status that an error stands for. Commander has printed its own errors, and help is none. */
export function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
  if (error instanceof Interrupted) return exitStatus.interrupted;
  return error instanceof JsonbIvmError && error.code === 'USAGE' ? exitStatus.usage : exitStatus.failure;
}

/** What is printed of an error: nothing of the program's inside, unless the error is the program's own. */
export function failureLines(error: unknown, colors: Colors): string[] {
  if (error instanceof CommanderError) return [];
  if (error instanceof Interrupted) return ['interrupted: nothing was changed'];
  if (error instanceof DatabaseError) return databaseErrorLines(error, colors);
  if (error instanceof JsonbIvmError) return error.diagnostics.flatMap((found) => diagnosticLines(found, colors));
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`${colors.red('error')}: ${text}`, hint('this is a bug in jsonb-ivm; please report it', colors)];
}

/** A diagnostic as `formatDiagnostic` lays it out, coloured. */
export function diagnosticLines(diagnostic: Diagnostic, colors: Colors): string[] {
  const { severity } = diagnostic;
  const tint = severity === 'error' ? colors.red : colors.yellow;
  return formatDiagnostic(diagnostic)
    .split('\n')
    .map((line, index) => {
      if (index === 0) return line.replace(`${severity}: `, `${colors.bold(tint(severity))}: `);
      if (/^\s*\^+$/.test(line)) return tint(line);
      return line.replace(/^hint: /, `${colors.cyan('hint')}: `);
    });
}

function databaseErrorLines({ message, sqlState, detail, hint: advice }: DatabaseError, colors: Colors): string[] {
  const state = sqlState === '' ? '' : ` [SQLSTATE ${sqlState}]`;
  const lines = [`${colors.bold(colors.red('error'))}: ${message}${state}`];
  if (detail) lines.push(`${colors.cyan('detail')}: ${detail}`);
  if (advice) lines.push(hint(advice, colors));
  return lines;
}

function hint(text: string, colors: Colors): string {
  return `${colors.cyan('hint')}: ${text}`;
}
