import { digest, hex } from '../../base/bytes.js';
import type { RelationName } from '../../base/names.js';
import { registrySchema as schema } from '../../emit/context/objects.js';
import { quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { definitionTrigger } from '../definition-log.js';
import { lockEdge, oldestCurrent } from '../former-views.js';
import { installation, layoutText } from '../registry-installation.js';
import { trustedOwner } from '../registry-layout.js';
import { type Procedural, plpgsql, type Step } from './statement.js';

/** What raises an error of a migration. */
export function raise(error: { message: string; hint: string; detail?: string; state?: string }): string {
  const { message, hint, detail, state = 'object_not_in_prerequisite_state' } = error;
  const given = [
    `ERRCODE = '${state}'`,
    `MESSAGE = ${quoteLiteral(message)}`,
    ...(detail === undefined ? [] : [`DETAIL = ${detail}`]),
    `HINT = ${quoteLiteral(hint)}`,
  ];
  return `RAISE EXCEPTION USING ${given.join(', ')};`;
}

/** The registry is the one that this version works with, and nobody's whom this role has no reason to trust. */
const refuseOtherRegistry = plpgsql(`IF EXISTS (
  SELECT FROM pg_namespace n JOIN pg_roles o ON o.oid = n.nspowner WHERE n.nspname = '${schema}' AND NOT ${trustedOwner}
) THEN
  ${raise({
    message: `schema "${schema}" belongs to a role of which this one is no member`,
    hint: 'Connect as that role if it is the one that creates views here; if it is not, have the schema dropped.',
    state: 'insufficient_privilege',
  })}
END IF;
IF to_regclass('${schema}.view') IS NOT NULL AND coalesce((
  SELECT obj_description(n.oid, 'pg_namespace') FROM pg_namespace n WHERE n.nspname = '${schema}'), ${quoteLiteral(layoutText)}
) <> ${quoteLiteral(layoutText)} THEN
  ${raise({
    message: `the registry in schema "${schema}" is of another version of jsonb-ivm`,
    hint: 'Run jsonb-ivm upgrade with the version that made this migration.',
  })}
END IF;`);

/** An event trigger follows definitions where it may: that of a superuser, on a server that is not embedded. */
const follow = ((): Procedural => {
  const { present, able, functions, removal, statements } = definitionTrigger;
  const current = functions.map(
    ({ name, body }) =>
      `EXISTS (SELECT FROM pg_proc p WHERE p.oid = to_regprocedure('${name}') AND encode(sha256(convert_to(p.prosrc, 'UTF8')), 'hex') = '${hex(digest(body))}')`,
  );
  return plpgsql(`IF version() NOT LIKE '%wasm%' AND version() NOT LIKE '%emscripten%' AND EXISTS (${able})
  AND NOT (${[present, ...current].join('\n    AND ')}) THEN
${[...removal, ...statements].join(';\n')};
END IF;`);
})();

export const makeRegistry: Step = {
  does: 'the registry of views, where it is missing',
  statements: [
    refuseOtherRegistry,
    plpgsql(`IF to_regclass('${schema}.view') IS NULL THEN\n${installation.join(';\n')};\nEND IF;`),
    follow,
  ],
};

export const needRegistry: Step = { does: 'the registry of views', statements: [refuseOtherRegistry] };

/** Whether an alias of a table of the registry stands for what it has of a view. */
export function isView(alias: string, { schema: own, name }: RelationName): string {
  return `${alias}.schema_name = ${quoteLiteral(own)} AND ${alias}.view_name = ${quoteLiteral(name)}`;
}

/** What views of version 0.2.0 call goes where none is left. */
export const withdraw = plpgsql(`IF NOT EXISTS (
  SELECT FROM ONLY ${schema}.view v
  WHERE string_to_array(v.version, '.')::int[] < '{${oldestCurrent.replaceAll('.', ',')}}'
) THEN
  DROP FUNCTION IF EXISTS ${lockEdge};
END IF;`);

/**
 * What removes the registry where the view, which is gone, is all that it has ever known, made but once. What others have
 * put into the schema stays, with the schema.
 */
export function leave(view: RelationName): Step {
  const { name, removal } = definitionTrigger;
  return {
    does: 'the registry, where it has held no other view',
    statements: [
      withdraw,
      plpgsql(`IF NOT EXISTS (SELECT FROM ONLY ${schema}.view) THEN
  IF EXISTS (SELECT FROM pg_event_trigger e WHERE e.evtname = '${name}' AND pg_has_role(e.evtowner, 'USAGE')) THEN
    ${removal.join(';\n    ')};
  END IF;
  IF NOT EXISTS (SELECT FROM ONLY ${schema}.history h WHERE NOT (${isView('h', view)}) OR h.number > 1 AND h.action = 'created') THEN
    BEGIN
      DROP TABLE ${schema}.history, ${schema}.definition, ${schema}.view;
      DROP FUNCTION ${schema}.basis(regclass, regclass, jsonb), ${schema}.flush();
      DROP SCHEMA ${schema};
    EXCEPTION WHEN dependent_objects_still_exist THEN
      NULL;
    END;
  END IF;
END IF;`),
    ],
  };
}

/** Entries of a view, and its table, are there to be replaced or dropped. */
export function needView(view: RelationName, variables: string): Procedural {
  const refusal = raise({
    message: `there is no document view ${quoteQualified(view)}`,
    hint: 'jsonb-ivm list shows the views there are.',
    state: 'undefined_table',
  });
  return plpgsql(`IF to_regclass('${schema}.view') IS NULL THEN
  ${refusal}
END IF;
SELECT ${variables} FROM ONLY ${schema}.view v WHERE ${isView('v', view)};
IF NOT FOUND THEN
  ${refusal}
END IF;`);
}
