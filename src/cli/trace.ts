import { type CompileOptions, printable } from '../index.js';
import type { Context } from './context.js';

/** With `JSONB_IVM_TRACE` set to anything, what the compiler makes of a view is printed on standard error, step by step. */
export function traceOf({ io, err }: Context): Pick<CompileOptions, 'trace'> {
  if (!io.env.JSONB_IVM_TRACE) return {};
  return {
    trace: (step, text) => {
      err.line(err.colors.bold(`-- ${step}`));
      for (const line of text.split('\n')) err.line(printable(line));
      err.line();
    },
  };
}
