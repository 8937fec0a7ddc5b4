import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { objectNames, registrySchema as schema } from '../../emit/context/objects.js';
import { alterDocuments, createDocumentIndexes, dropDocumentIndexes } from '../../emit/storage.js';
import { quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { version } from '../../version.js';
import { noteStatement, type ViewAction } from '../history-log.js';
import { saveStatement } from '../registry.js';
import { tableLocks } from '../table-locks.js';
import { changesBetween, checkAttachments, keepsKey } from './columns.js';
import { isView, leave, makeRegistry, needRegistry, needView, raise, withdraw } from './registry-steps.js';
import { type Migration, type Procedural, plpgsql, type Step } from './statement.js';
import {
  begin,
  type Compiled,
  checkColumns,
  checkTables,
  checkViews,
  compress,
  compressing,
  formerSettings,
  inCatalog,
  restore,
  under,
} from './steps.js';

const missing = 'missing pg_catalog.text';
const registered = 'registered pg_catalog.record';
const statement = 'statement pg_catalog.text';

/** Creates a view. */
export async function creating(driver: Driver, view: Compiled): Promise<Migration> {
  const name = quoteQualified(view.artifact.view);
  const refuseExisting =
    plpgsql(`IF EXISTS (SELECT FROM ONLY ${schema}.view v WHERE ${isView('v', view.artifact.view)}) THEN
  ${raise({ message: `the document view ${name} exists already`, hint: 'Replace it, or drop it first.', state: 'duplicate_table' })}
END IF;`);
  const title = `${name}, a document view by jsonb-ivm ${version}: creates it`;
  return {
    title,
    variables: [formerSettings([view]), missing],
    steps: [
      begin,
      makeRegistry,
      { does: 'a view of that name', statements: [refuseExisting] },
      checkTables(view),
      await maintenanceStep(driver, view),
      documentsStep(view),
      enteringStep(view, 'created'),
      restore,
    ],
  };
}

/** Removes a view, whichever version of it is there. */
export function dropping(view: RelationName): Migration {
  const name = quoteQualified(view);
  const title = `${name}, a document view by jsonb-ivm ${version}: drops it`;
  return {
    title,
    variables: [formerSettings([]), 'registered pg_catalog.record', statement],
    steps: [
      begin,
      needRegistry,
      { does: 'the view as it is', statements: [needView(view, 'v.* INTO registered'), ...refuseStranger(view)] },
      {
        does: 'its functions and triggers, its documents and its entry',
        statements: [
          removeMaintenance,
          `DROP TABLE IF EXISTS ${name}`,
          noteStatement(view, 'dropped'),
          plpgsql(`DELETE FROM ${schema}.view AS v WHERE ${isView('v', view)};`),
        ],
      },
      leave(view),
      restore,
    ],
  };
}

/** Makes of a view, as `former` was compiled, what `view` is. */
export async function replacing(driver: Driver, former: Compiled, view: Compiled): Promise<Migration> {
  const name = quoteQualified(view.artifact.view);
  const title = `${name}, a document view by jsonb-ivm ${version}: replaces it`;
  return {
    title,
    variables: [formerSettings([former, view]), missing, registered, statement],
    steps: [
      begin,
      needRegistry,
      {
        does: 'the version that is replaced',
        statements: [needView(view.artifact.view, 'v.* INTO registered'), ...needFormer(former)],
      },
      checkTables(view),
      await maintenanceStep(driver, view, former),
      keepsKey(former, view) ? rewritingStep(former, view) : documentsStep(view, former),
      enteringStep(view, 'replaced'),
      { does: 'what views of earlier versions called', statements: [inCatalog, withdraw] },
      restore,
    ],
  };
}

const removeMaintenance = plpgsql(`FOREACH statement IN ARRAY registered.drop_statements LOOP
  EXECUTE statement;
END LOOP;`);

/** What has the name of a view's documents by now may be somebody else's. */
function refuseStranger(view: RelationName): Procedural[] {
  const name = quoteQualified(view);
  return [
    plpgsql(`IF to_regclass(${quoteLiteral(name)})::oid <> (registered.basis #>> '{documents,oid}')::oid AND EXISTS (
  SELECT FROM jsonb_array_elements(registered.plan -> 'columns') AS c (column_plan) WHERE NOT EXISTS (
    SELECT FROM pg_attribute a WHERE a.attrelid = to_regclass(${quoteLiteral(name)}) AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attname = c.column_plan ->> 'name')
) THEN
  ${raise({
    message: `${name} is not the table that the documents of the view were in`,
    hint: 'Rename it, or drop it if nobody needs it.',
    state: 'duplicate_table',
  })}
END IF;`),
  ];
}

function needFormer(former: Compiled): Procedural[] {
  const { artifact, source } = former;
  const name = quoteQualified(artifact.view);
  return [
    plpgsql(`IF registered.source <> ${quoteLiteral(source)} THEN
  ${raise({
    message: `the document view ${name} is not of the version that this migration replaces`,
    hint: 'Run the migrations that come before this one, or compile it from the text that the view has.',
  })}
END IF;`),
    under(former, 'analysis'),
    inCatalog,
    checkColumns(
      artifact.view,
      artifact.parts.columns,
      `the documents of ${name} do not have the columns of that version`,
    ),
  ];
}

async function maintenanceStep(driver: Driver, view: Compiled, former?: Compiled): Promise<Step> {
  const { artifact } = view;
  const message = `the query of ${quoteQualified(artifact.view)} does not have the columns that it was compiled for`;
  const { maintenance, refresh } = artifact.parts;
  const [query = '', ...others] = [...maintenance, ...refresh];
  return {
    does: 'what keeps documents: functions and triggers',
    statements: [
      under(view, 'analysis'),
      ...(await tableLocks(driver, artifact, former === undefined ? [] : [former.artifact])),
      ...(former === undefined ? [] : [removeMaintenance]),
      ...checkViews(view),
      query,
      inCatalog,
      checkColumns(objectNames(artifact.view).query, artifact.parts.columns, message),
      under(view, 'analysis'),
      ...others,
    ],
  };
}

function documentsStep(view: Compiled, former?: Compiled): Step {
  const { documents } = view.artifact.parts;
  return {
    does: 'the documents',
    statements: [
      ...(former === undefined
        ? []
        : [...checkAttachments(former, null), `DROP TABLE ${quoteQualified(view.artifact.view)}`]),
      under(view, 'documents'),
      compressing,
      ...documents,
      ...compress(view),
    ],
  };
}

/** Where the table stays: its columns become those of the view, and its rows are brought up to date. */
function rewritingStep(former: Compiled, view: Compiled): Step {
  const { artifact } = view;
  const changes = changesBetween(former, view);
  return {
    does: 'the documents, in the table that they are in',
    statements: [
      ...checkAttachments(former, changes),
      under(view, 'documents'),
      compressing,
      ...dropDocumentIndexes(former.artifact.plan, artifact.plan),
      ...alterDocuments(artifact.view, changes),
      ...compress(view),
      ...createDocumentIndexes(artifact.plan),
      artifact.parts.rewrite,
    ],
  };
}

function enteringStep({ artifact, source, searchPath, allowFull }: Compiled, action: ViewAction): Step {
  return {
    does: 'the entry in the registry',
    statements: [
      saveStatement({
        name: artifact.view,
        source,
        hash: artifact.hash,
        version,
        allowFull,
        searchPath,
        plan: artifact.plan,
        dropStatements: artifact.parts.drop,
        filling: null,
        finish: null,
      }),
      noteStatement(artifact.view, action),
    ],
  };
}
