import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changes, type Tried, tools } from './corpus.js';

export const page = fileURLToPath(new URL('../../docs/tools.md', import.meta.url));

export const pageNow = (): string => readFileSync(page, 'utf8');

/** Why statements are refused, in a reader's words. */
const reasons: Readonly<Record<string, string>> = {
  VIEW_LIMIT: 'a LIMIT at the root: cut it, and limit where documents are read',
  VIEW_INVALID: 'a column is a record, which no table can hold: cut `row (…)` for `jsonb_build_object(…)`',
};

/** The page of the documentation: every statement as it was emitted, and with its json cast to jsonb. */
export function writePage(asEmitted: readonly Tried[], asJsonb: readonly Tried[]): string {
  const views = asEmitted.filter(({ refused }) => refused.length === 0);
  const lines = asEmitted.map((one, place) => row(one, asJsonb[place] as Tried));
  return `# Statements of tools

Written by \`npm run tools:update\`; \`test/extension/tools.test.ts\` makes the same and compares.

SELECTs as tools emit them, untouched (\`test/tools/corpus\`, over the shop in its \`schema.sql\`). Each is made a view as it is; after each of ${changes.length} changes of all tables the documents of those that read what changed are compared with the query, on a server with the extension; lists that the statement leaves without an order may be in any. *Less than a document*: of the tables besides the root's, those whose rows that come, change and go are answered by patching or computing less than the document; as it was emitted, and with its \`json\` cast to \`jsonb\` (\`--jsonb\`).

What a tool emits has parameters; [\`fromQuery\`](view-language.md#queries-of-tools) of the library takes its text with their values (Drizzle's \`.toSQL()\`, Kysely's \`.compile()\`, Prisma's typed SQL and query events), and gives the text of a view. \`test/tools\` has Drizzle, Kysely and Prisma themselves make queries, creates views of them, and reads their documents by the same tools.

**${views.length} of ${asEmitted.length} are views as they were emitted**, ${views.filter(({ wrong }) => wrong.length === 0).length} of them exact after every change. Less than a document: ${sum(asEmitted)} as emitted, ${sum(asJsonb)} as \`jsonb\`.

| tool | statement | a view | exact | less than a document | as \`jsonb\` |
| --- | --- | --- | --- | ---: | ---: |
${lines.join('\n')}
`;
}

function row({ statement, refused, wrong, pairs }: Tried, asJsonb: Tried): string {
  const view = refused.length === 0 ? 'yes' : refused.map((code) => reasons[code] ?? `\`${code}\``).join('; ');
  const exact = refused.length > 0 ? '' : wrong.length === 0 && asJsonb.wrong.length === 0 ? 'yes' : '**no**';
  const of = (each: Tried): string => (each.refused.length > 0 ? '' : `${each.pairs.less} of ${each.pairs.all}`);
  const cells = [
    tools[statement.tool] ?? '',
    statement.name,
    view,
    exact,
    refused.length > 0 ? '' : `${pairs.less} of ${pairs.all}`,
    of(asJsonb),
  ];
  return `| ${cells.join(' | ')} |`;
}

function sum(tried: readonly Tried[]): string {
  const total = (key: 'all' | 'less'): number => tried.reduce((before, { pairs }) => before + pairs[key], 0);
  return `${total('less')} of ${total('all')}`;
}
