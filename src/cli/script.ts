import type { Command } from 'commander';
import type { CompiledView, Diagnostic } from '../index.js';
import type { Context } from './context.js';
import { diagnosticLines } from './failure.js';

/** Nobody types a view into a prompt that doesn't look like one: without a file, the text must come from a pipe. */
export function refuseTerminal(context: Context, options: { readonly file?: string }, command: Command): void {
  if (options.file === undefined && context.io.stdin.isTTY) {
    command.error('error: no view to read: name its file with --file, or pipe it to standard input');
  }
}

/** Prints what an artifact would run, as a script or as JSON, and its warnings. */
export function printScript(context: Context, artifact: CompiledView, options: { readonly json?: boolean }): void {
  const { view, hash, script, warnings } = artifact;
  if (options.json) context.out.json({ view, hash, statements: script, warnings: warnings.map(plainWarning) });
  else context.out.exactly(script.map(terminated).join('\n\n'));
  printWarnings(context, warnings);
}

export function printWarnings({ err }: Context, warnings: readonly Diagnostic[]): void {
  for (const line of warnings.flatMap((warning) => diagnosticLines(warning, err))) err.line(line);
}

/** A warning without the view's text, which its span carries along. */
export function plainWarning({ code, message, hint }: Diagnostic): object {
  return { code, message, hint };
}

/** A finding without it, and with how serious it is. */
export function plainFinding({ code, severity, message, hint }: Diagnostic): object {
  return { code, severity, message, hint };
}

function terminated(statement: string): string {
  const text = statement.trimEnd();
  return text.endsWith(';') ? text : `${text};`;
}
