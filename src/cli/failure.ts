import { CommanderError } from 'commander';
import { DatabaseError, type Diagnostic, formatDiagnostic, formatPosition, JsonbIvmError } from '../index.js';
import { exitStatus } from './context.js';
import type { Colors, Printer } from './printer.js';

/** The user pressed Ctrl-C while the database worked; its transaction has been rolled back. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(
    /** What has become of the work. */
    message = 'interrupted: nothing was changed',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The exit status that an error stands for. Commander has printed its own errors, and help is none. */
export function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
  if (error instanceof Interrupted) return exitStatus.interrupted;
  return error instanceof JsonbIvmError && error.code === 'USAGE' ? exitStatus.usage : exitStatus.failure;
}

/** What is printed of an error: nothing of the program's inside, unless the error is the program's own. */
export function failureLines(error: unknown, printer: Printer): string[] {
  const { colors } = printer;
  if (error instanceof CommanderError) return [];
  if (error instanceof Interrupted) return [error.message];
  if (error instanceof DatabaseError) return databaseErrorLines(error, colors);
  if (error instanceof JsonbIvmError) return error.diagnostics.flatMap((found) => diagnosticLines(found, printer));
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`${colors.red('error')}: ${text}`, hint('this is a bug in jsonb-ivm; please report it', colors)];
}

/** A diagnostic as `formatDiagnostic` lays it out for the width of the terminal, coloured. */
export function diagnosticLines(diagnostic: Diagnostic, { colors, width }: Printer): string[] {
  const { severity } = diagnostic;
  const tint = { error: colors.red, warning: colors.yellow, note: colors.cyan }[severity];
  return formatDiagnostic(diagnostic, width)
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

/** An error for programs, the one JSON value that is printed in place of a result. */
export function failureJson(error: unknown): object {
  return { error: describe(error) };
}

function describe(error: unknown): object {
  if (error instanceof CommanderError) return { code: 'USAGE', message: error.message.replace(/^error: /, '') };
  if (error instanceof Interrupted) return { code: 'INTERRUPTED', message: error.message };
  if (error instanceof DatabaseError) {
    const { message, sqlState, detail, hint } = error;
    return { code: 'DATABASE', sqlState, message, detail, hint };
  }
  if (error instanceof JsonbIvmError) {
    return { code: error.code, message: error.reason, hint: error.hint, findings: error.diagnostics.map(finding) };
  }
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}

function finding({ code, severity, message, hint, span }: Diagnostic): object {
  return { code, severity, message, hint, place: span === undefined ? undefined : formatPosition(span) };
}
