import { quoteBody } from '../../sql/quote.js';

/** What a migration does, one step after the other, with the variables that it has for that. */
export interface Migration {
  readonly title: string;
  /** Declarations of PL/pgSQL. */
  readonly variables: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  /** For people to read. */
  readonly does: string;
  /** Statements of SQL, as the server takes them, and of PL/pgSQL. */
  readonly statements: readonly (string | Procedural)[];
}

/** Statements of PL/pgSQL, with their semicolons. */
export interface Procedural {
  readonly plpgsql: string;
}

export function plpgsql(text: string): Procedural {
  return { plpgsql: text };
}

/**
 * A migration as one statement: it happens as a whole wherever it is run, in a transaction or in none, by psql, in a simple
 * query or prepared, and nothing in it is taken for a variable of psql's. `escaped`: there is no semicolon but the one at
 * the end, for tools that cut a script at each, wherever it stands.
 */
export function migrationText({ title, variables, steps }: Migration, escaped: boolean): string {
  const body = [
    '#variable_conflict use_column',
    ...(variables.length === 0 ? [] : ['DECLARE', ...variables.map((variable) => `  ${variable};`)]),
    'BEGIN',
    ...steps.map(stepText),
    'END',
  ].join('\n');
  const heading = `-- ${title.replaceAll(/[\r\n;]/g, ' ')}\n`;
  return `${isMarked(heading) ? '' : heading}DO LANGUAGE plpgsql ${literal(`\n${body}\n`, escaped)};\n`;
}

function stepText({ does, statements }: Step): string {
  const texts = statements.map((each) =>
    typeof each === 'string' ? `${each.trim().replace(/;$/, '')};` : each.plpgsql,
  );
  return [`-- ${does}`, ...texts].join('\n');
}

/**
 * What runners of migrations look for in the text of one, in its comments and literals too: where node-pg-migrate's way back
 * begins, where Drizzle cuts, what graphile-migrate puts the names of databases and roles in place of (and not `HH24:MI:SS`).
 */
const marks = [/^\s*--[\s-]*(?:up|down)\s+migration/im, /--> statement-breakpoint/, /^--!/m, /:[A-Z][A-Z_0-9]{3,}\b/];

function isMarked(text: string): boolean {
  return marks.some((mark) => mark.test(text));
}

/** The text between dollars, for people to read, or with what a tool would take for its own written by numbers. */
function literal(text: string, escaped: boolean): string {
  if (!escaped && !isMarked(text)) return quoteBody(text, 'migration');
  const letters = escaped ? /;|-(?=-)|:(?=[A-Z])/g : /-(?=-)|:(?=[A-Z])/g;
  const quoted = text.replaceAll('\\', '\\\\').replaceAll("'", "''");
  return `E'${quoted.replaceAll(letters, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`)}'`;
}
