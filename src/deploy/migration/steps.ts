import type { RelationName } from '../../base/names.js';
import type { Catalog, PatchFunction } from '../../catalog/catalog.js';
import { isDocumentType } from '../../catalog/document-types.js';
import { analysisSettings, probeName } from '../../catalog/introspect.js';
import type { Artifact } from '../../compile.js';
import type { DocumentColumn } from '../../emit/storage.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { oldestExtension } from '../functions/current.js';
import { turn } from '../turn.js';
import { assumedRelations, assumptionsOf } from './assumptions.js';
import { factsQuery } from './facts.js';
import { raise } from './registry-steps.js';
import { type Procedural, plpgsql, type Step } from './statement.js';

/** A view as it is compiled for a migration. */
export interface Compiled {
  readonly artifact: Artifact;
  readonly catalog: Catalog;
  /** Settings that its text asks for, over those that queries are analysed under. */
  readonly settings: Readonly<Record<string, string>>;
  /** What is kept of its text, and what its names were found by. */
  readonly source: string;
  readonly searchPath: string;
  readonly allowFull: boolean;
}

const storage = 'default_toast_compression';

/** Settings that a migration works under: of the view, and its own. */
function settingsOf({ artifact, settings }: Compiled): Readonly<Record<string, string>> {
  return { ...analysisSettings, ...settings, ...artifact.plan.settings, client_min_messages: 'warning' };
}

/** The declaration of what the settings of the session are, for `restore`. */
export function formerSettings(compiled: readonly Compiled[]): string {
  const names = new Set([
    'search_path',
    'client_min_messages',
    storage,
    ...compiled.flatMap((one) => Object.keys(settingsOf(one))),
  ]);
  const list = [...names].map((name) => `(${quoteLiteral(name)})`).join(', ');
  return `former_settings pg_catalog.json := (
    SELECT pg_catalog.json_object_agg(n.name, pg_catalog.current_setting(n.name)) FROM (VALUES ${list}) AS n (name))`;
}

export const restore: Step = {
  does: 'the settings of the session, as they were',
  statements: [
    plpgsql(
      'PERFORM pg_catalog.set_config(s.key, s.value, true) FROM pg_catalog.json_each_text(former_settings) AS s;',
    ),
  ],
};

function set(name: string, value: string): string {
  return `PERFORM pg_catalog.set_config(${quoteLiteral(name)}, ${quoteLiteral(value)}, true);`;
}

/** Names are found in the server's own schema. */
export const inCatalog = plpgsql(set('search_path', 'pg_catalog, pg_temp'));

/** The settings that a view's query is analysed under, or its documents computed. */
export function under(compiled: Compiled, purpose: 'analysis' | 'documents'): Procedural {
  const { artifact, settings } = compiled;
  const pinned = purpose === 'documents' ? artifact.plan.settings : {};
  const all = { ...analysisSettings, ...settings, ...pinned, search_path: '' };
  return plpgsql(
    Object.entries(all)
      .map(([name, value]) => set(name, value))
      .join('\n'),
  );
}

/** A snapshot that was taken before would miss what others have committed since. */
export const begin: Step = {
  does: 'alone among those that create, replace or drop views, and at a level that sees what others have committed',
  statements: [
    inCatalog,
    plpgsql(`${set('client_min_messages', 'warning')}
IF current_setting('transaction_isolation') <> 'read committed' THEN
  ${raise({
    message: 'a document view is made in a transaction at READ COMMITTED',
    hint: 'Run the migration at that level.',
    state: 'active_sql_transaction',
  })}
END IF;
${turn.replace('SELECT', 'PERFORM')};`),
  ],
};

/** Refuses a database that is another than the one that the view was compiled for. */
export function checkTables(compiled: Compiled): Step {
  const { artifact, catalog } = compiled;
  const { plan, view } = artifact;
  const assumed = [...assumptionsOf(plan, catalog), ...(catalog.patch === null ? [] : [extensionText(catalog.patch)])];
  const facts = `${factsQuery(assumedRelations(plan))}\n  UNION ALL${extensionFacts}`;
  return {
    does: 'what the view was compiled for',
    statements: [
      under(compiled, 'analysis'),
      inCatalog,
      expectAll(assumed, facts, `the database is not as ${quoteQualified(view)} was compiled for`),
    ],
  };
}

/** Raises an error that names the sentences which a query of sentences lacks. */
function expectAll(sentences: readonly string[], query: string, message: string): Procedural {
  return plpgsql(`SELECT string_agg(e.sentence, E'\\n' ORDER BY e.place) INTO missing
FROM unnest(ARRAY[
  ${sentences.map(quoteLiteral).join(',\n  ')}
]) WITH ORDINALITY AS e (sentence, place)
WHERE NOT EXISTS (SELECT FROM (${query}) AS f (sentence) WHERE f.sentence = e.sentence);
IF missing IS NOT NULL THEN
  ${raise({
    message,
    detail: `'It is not so that:' || E'\\n' || missing`,
    hint: 'Run the migrations that come before this one, or compile the view for a database like this one.',
  })}
END IF;`);
}

function extensionText({ schema }: PatchFunction): string {
  return `the extension jsonb_ivm is in schema ${quoteIdentifier(schema)}, in version ${oldestExtension} or a newer one`;
}

const extensionFacts = `
  SELECT format('the extension jsonb_ivm is in schema "%s", in version ${oldestExtension} or a newer one', replace(n.nspname, '"', '""'))
  FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
  WHERE x.extname = 'jsonb_ivm' AND string_to_array(x.extversion, '.')::int[] >= '{${oldestExtension.replaceAll('.', ',')}}'`;

/** Columns of a relation as `documentColumns` has them, one in each row. */
const columnsQuery = (relation: RelationName): string => `
  SELECT '"' || replace(a.attname, '"', '""') || '" ' || format_type(a.atttypid, a.atttypmod) || coalesce((
      SELECT format(' COLLATE "%s"."%s"', replace(n.nspname, '"', '""'), replace(l.collname, '"', '""'))
      FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace JOIN pg_type t ON t.oid = a.atttypid
      WHERE l.oid = a.attcollation AND l.oid <> t.typcollation), '')
  FROM pg_attribute a WHERE a.attrelid = to_regclass(${quoteLiteral(quoteQualified(relation))}) AND a.attnum > 0 AND NOT a.attisdropped`;

/** Refuses a relation that has other columns. */
export function checkColumns(relation: RelationName, columns: readonly DocumentColumn[], message: string): Procedural {
  const sentences = columns.map(({ name, type }) => `${quoteIdentifier(name)} ${type}`);
  return expectAll(sentences, columnsQuery(relation), message);
}

/** Refuses plain views with other definitions than those that stand in the query: both as this server writes them. */
export function checkViews({ catalog, artifact }: Compiled): Procedural[] {
  const probe = `pg_temp.${quoteIdentifier(probeName)}`;
  return (catalog.views ?? []).map((view) =>
    plpgsql(`CREATE TEMPORARY VIEW ${quoteIdentifier(probeName)} AS ${view.definition.replace(/;\s*$/, '')};
IF pg_catalog.pg_get_viewdef(pg_catalog.to_regclass(${quoteLiteral(probe)}))
  IS DISTINCT FROM pg_catalog.pg_get_viewdef(pg_catalog.to_regclass(${quoteLiteral(quoteQualified(view))})) THEN
  ${raise({
    message: `the view ${quoteQualified(view)} is not as ${quoteQualified(artifact.view)} was compiled for`,
    hint: 'Compile the document view again.',
  })}
END IF;
DROP VIEW ${probe};`),
  );
}

const hasLz4 = `EXISTS (SELECT FROM pg_catalog.pg_settings s
  WHERE s.name OPERATOR(pg_catalog.=) '${storage}' AND 'lz4' OPERATOR(pg_catalog.=) ANY (s.enumvals))`;

/** Values are compressed by LZ4 where the server can. */
export const compressing = plpgsql(`IF ${hasLz4} THEN\n  ${set(storage, 'lz4')}\nEND IF;`);

/** The same of what is written to columns of documents later. */
export function compress({ artifact: { view }, catalog }: Compiled): Procedural[] {
  const columns = catalog.columns.filter(({ type }) => isDocumentType(type));
  if (columns.length === 0) return [];
  const alterations = columns.map(({ name }) => `ALTER COLUMN ${quoteIdentifier(name)} SET COMPRESSION lz4`).join(', ');
  return [plpgsql(`IF ${hasLz4} THEN\n  ALTER TABLE ${quoteQualified(view)} ${alterations};\nEND IF;`)];
}
