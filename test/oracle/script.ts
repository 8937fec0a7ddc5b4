/** A case as SQL, which is also how a regression is kept. */
export interface Script {
  readonly schema: readonly string[];
  readonly views: readonly ScriptView[];
  /** Single statements, transaction control among them. */
  readonly changes: readonly string[];
}

export interface ScriptView {
  /** In SQL syntax, with its schema. */
  readonly name: string;
  readonly allowFull: boolean;
  readonly timeZone: string | null;
  readonly query: string;
}

/** The settings that a script starts with and that documents are compared under. */
export const settings: Readonly<Record<string, string>> = {
  TimeZone: "'UTC'",
  DateStyle: "'ISO, MDY'",
  IntervalStyle: "'postgres'",
  extra_float_digits: '1',
  bytea_output: "'hex'",
  timezone_abbreviations: "'Default'",
  xmlbinary: "'base64'",
  array_nulls: 'on',
  lc_time: "'C'",
  quote_all_identifiers: 'off',
  gin_fuzzy_search_limit: '0',
  search_path: 'oracle, public',
};

/** The text that declares the view. */
export function viewText({ timeZone, query }: ScriptView): string {
  return timeZone === null ? query : `SET TimeZone = '${timeZone}';\n${query}`;
}

/**
 * A script as a file that people read and `psql` mostly runs: sections headed by `-- schema`, `-- view …` and
 * `-- changes`, statements ended by a semicolon and an empty line.
 */
export function formatScript(script: Script, comment: string): string {
  const statements = (list: readonly string[]) => list.map((statement) => `${statement};\n\n`).join('');
  const views = script.views.map(
    (view) => `-- view${view.allowFull ? ', allow full' : ''}: ${view.name}\n${viewText(view)};\n\n`,
  );
  const head = comment.replace(/^/gm, '-- ');
  return `${head}\n\n-- schema\n${statements(script.schema)}${views.join('')}-- changes\n${statements(script.changes)}`;
}

export function parseScript(text: string): Script {
  const sections = text.split(/^-- (?=schema$|view(?:, allow full)?: |changes$)/m).slice(1);
  const bodies = sections.map((section) => {
    const end = section.indexOf('\n');
    const statements = section
      .slice(end + 1)
      .split(/;\n\n/)
      .filter((statement) => statement.trim() !== '');
    return { heading: section.slice(0, end), statements };
  });
  const of = (heading: string) => bodies.find((body) => body.heading === heading)?.statements ?? [];
  const views = bodies.flatMap(({ heading, statements: [declared = ''] }) => {
    const [, full, name] = /^view(, allow full)?: (.*)$/s.exec(heading) ?? [];
    if (name === undefined) return [];
    const [prefix = '', timeZone = null] = /^SET TimeZone = '(.*?)';\n/.exec(declared) ?? [];
    return [{ name, allowFull: full !== undefined, timeZone, query: declared.slice(prefix.length) }];
  });
  return { schema: of('schema'), views, changes: of('changes') };
}
