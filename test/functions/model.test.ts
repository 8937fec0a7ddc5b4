import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseError, type Driver } from '../../src/db/driver.js';
import { fromPGlite } from '../../src/db/pglite.js';
import { installFunctions } from '../../src/index.js';
import { document, key, listed, object, scalar, soughtId } from '../kernel/arbitraries.js';
import { arraysOfFewKinds, editedArray } from '../kernel/edited-arrays.js';
import { isObject, type Json, show } from '../kernel/json.js';
import * as arrays from '../kernel/model/arrays.js';
import { diff } from '../kernel/model/diff.js';
import * as merges from '../kernel/model/merge.js';
import { applyPatch } from '../kernel/model/patch.js';
import { printPath } from '../kernel/model/path.js';
import { applyProgram } from '../kernel/model/program.js';
import { patchCase, programCase } from '../kernel/program-arbitraries.js';
import { pathOverNull, pathText, route } from '../kernel/routes.js';
import { SqlError } from '../kernel/sql-error.js';
import { startEmbedded } from '../servers/embedded.js';

/** How many calls of each function are generated; fast-check prints seed and path of one that fails. */
const runs = Number(process.env.PORTABLE_RUNS ?? 60);

let driver: Driver;
let close: () => Promise<void>;
beforeAll(async () => {
  const db = await startEmbedded();
  driver = fromPGlite(db);
  close = () => db.close();
  await installFunctions(driver);
});
afterAll(() => close());

/** A jsonb argument as text; texts and text arrays are passed as they are. */
type Argument = { readonly jsonb: Json } | string | null | readonly (string | null)[];

const jsonb = (value: Json): Argument => ({ jsonb: value });

async function answerOfServer(name: string, given: readonly Argument[]): Promise<string | null> {
  const places = given.map((each, index) => {
    const type = Array.isArray(each) ? 'text[]' : each !== null && typeof each === 'object' ? 'jsonb' : 'text';
    return `$${index + 1}::${type}`;
  });
  const values = given.map((each) =>
    each !== null && typeof each === 'object' && 'jsonb' in each ? show(each.jsonb) : each,
  );
  try {
    const [row] = await driver.query<{ result: string | null }>(`SELECT ${name}(${places})::text AS result`, values);
    return row?.result ?? null;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return `${error.sqlState} ${error.message} ${error.hint ?? ''}`;
  }
}

function answerOfModel(model: () => string | null): string | null {
  try {
    return model();
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    return `${error.state} ${error.message} ${error.hint}`;
  }
}

/** Generates calls of one function, and compares the result, or the error, with the model's. */
function agree<T>(name: string, cases: fc.Arbitrary<T>, call: (each: T) => [Argument[], () => Json | undefined]): void {
  test(name, async () => {
    const property = fc.asyncProperty(cases, async (each) => {
      const [given, model] = call(each);
      const expected = answerOfModel(() => {
        const value = model();
        if (value === undefined) return null;
        return name === 'jsonb_extract_id' ? (value as string | null) : show(value);
      });
      expect(await answerOfServer(name, given)).toBe(expected);
    });
    await fc.assert(property, { numRuns: runs });
  });
}

interface Search {
  readonly target: Json;
  readonly path: string;
  readonly name: string;
  readonly id: Json;
}

/** A document, the path of an array in it, and mostly the id of one of its elements. */
const search: fc.Arbitrary<Search> = fc
  .tuple(listed, fc.option(route, { freq: 8, nil: null }), fc.option(document, { freq: 8, nil: null }), fc.nat())
  .map(([{ document: target, steps, list }, choices, other, choice]) => {
    const element = list[choice % (list.length + 1)];
    const id = element !== undefined && isObject(element) ? (element.get('id') ?? null) : null;
    const path = choice % 5 !== 0 || choices === null ? printPath(steps) : pathText(target, choices);
    return { target, path, name: choice % 31 === 0 ? 'other' : 'id', id: choice % 7 === 0 ? other : id };
  });

const anything = fc.oneof({ weight: 5, arbitrary: object }, { weight: 1, arbitrary: document });
const order = fc.constantFrom(null, 'ASC', 'desc', 'DESC', 'up');

describe('the portable functions agree with the model', () => {
  agree('jsonb_merge_shallow', fc.tuple(anything, anything), ([target, source]) => [
    [jsonb(target), jsonb(source)],
    () => merges.mergeShallow(target, source),
  ]);
  const keys = fc.array(fc.oneof({ weight: 20, arbitrary: key }, { weight: 1, arbitrary: fc.constant(null) }), {
    maxLength: 3,
  });
  agree('jsonb_merge_at_path', fc.tuple(anything, anything, keys), ([target, source, path]) => [
    [jsonb(target), jsonb(source), path],
    () => merges.mergeAtPath(target, source, path),
  ]);
  agree('jsonb_deep_merge', fc.tuple(anything, anything), ([target, source]) => [
    [jsonb(target), jsonb(source)],
    () => merges.deepMerge(target, source),
  ]);
  agree('jsonb_merge_patch', fc.tuple(document, anything), ([target, patch]) => [
    [jsonb(target), jsonb(patch)],
    () => merges.mergePatch(target, patch),
  ]);
  agree('jsonb_array_update_where', fc.tuple(search, anything), ([{ target, path, name, id }, updates]) => [
    [jsonb(target), path, name, jsonb(id), jsonb(updates)],
    () => arrays.updateWhere(target, path, name, id, updates),
  ]);
  const entries = fc.array(fc.tuple(fc.oneof(soughtId, document), anything), { maxLength: 5 });
  agree('jsonb_array_update_where_batch', fc.tuple(search, entries), ([{ target, path, name, id }, others]) => {
    const updates: Json = [[id, new Map([['z', id]])] as const, ...others].map(
      ([value, changes]) =>
        new Map<string, Json>([
          ['match_value', value],
          ['updates', changes],
        ]),
    );
    return [[jsonb(target), path, name, jsonb(updates)], () => arrays.updateWhereBatch(target, path, name, updates)];
  });
  agree('jsonb_array_delete_where', search, ({ target, path, name, id }) => [
    [jsonb(target), path, name, jsonb(id)],
    () => arrays.deleteWhere(target, path, name, id),
  ]);
  agree('jsonb_array_insert_where', fc.tuple(search, document, order), ([{ target, path, name, id }, value, asked]) => {
    const added = new Map<string, Json>([['id', asked === 'DESC' ? value : id]]);
    return [
      [jsonb(target), path, jsonb(added), name, asked],
      () => arrays.insertWhere(target, path, added, name, asked),
    ];
  });
  test.each([
    ['target', `NULL, 'a', '1'`],
    ['array_path', `'{}', NULL, '1'`],
    ['new_element', `'{}', 'a', NULL, NULL, NULL`],
  ])('jsonb_array_insert_where refuses a NULL %s', async (name, given) => {
    const call = driver.query(`SELECT jsonb_array_insert_where(${given})`);
    await expect(call).rejects.toMatchObject({ sqlState: '22004', message: `${name} is null` });
  });
  agree('jsonb_array_contains_id', search, ({ target, path, name, id }) => [
    [jsonb(target), path, name, jsonb(id)],
    () => arrays.containsId(target, path, name, id),
  ]);
  agree('jsonb_extract_id', fc.tuple(anything, key), ([data, name]) => [
    [jsonb(data), name],
    () => arrays.extractId(data, name),
  ]);
  agree('jsonb_ivm_set_path', fc.tuple(document, route, document), ([target, choices, value]) => {
    const set = pathOverNull(target, choices);
    return [[jsonb(set.target), set.path, jsonb(value)], () => arrays.setPath(set.target, set.path, value)];
  });
  agree(
    'jsonb_ivm_array_update_where_path',
    fc.tuple(search, route, scalar),
    ([{ target, path, name, id }, choices, value]) => {
      const inner = pathText(
        new Map<string, Json>([
          ['id', id],
          ['a', [id]],
        ]),
        choices,
      );
      return [
        [jsonb(target), path, name, jsonb(id), inner, jsonb(value)],
        () => arrays.updateWherePath(target, path, name, id, inner, value),
      ];
    },
  );
  agree('jsonb_ivm_patch', programCase, ([target, program]) => [
    [jsonb(target), jsonb(program)],
    () => applyProgram(target, program),
  ]);
  agree('jsonb_patch', patchCase, ([target, patch]) => [
    [jsonb(target), jsonb(patch)],
    () => applyPatch(target, patch),
  ]);
  agree('jsonb_diff', fc.tuple(document, document), ([a, b]) => [[jsonb(a), jsonb(b)], () => diff(a, b)]);

  test('jsonb_diff of a document and its edited form, which the patch leads back to', async () => {
    const property = fc.asyncProperty(programCase, async ([target, program]) => {
      const edits = (program as readonly Json[]).filter((edit) =>
        answerOfModel(() => show(applyProgram(target, [edit]) ?? null))?.match(/^[[{]/),
      );
      const [one] = edits;
      const changed = (one === undefined ? undefined : applyProgram(target, [one])) ?? target;
      const patch = diff(target, changed);
      expect(await answerOfServer('jsonb_diff', [jsonb(target), jsonb(changed)])).toBe(show(patch));
      expect(await answerOfServer('jsonb_patch', [jsonb(target), jsonb(patch)])).toBe(show(applyPatch(target, patch)));
    });
    await fc.assert(property, { numRuns: runs });
  });

  agree('jsonb_diff', editedArray, ([a, b]) => [[jsonb(a), jsonb(b)], () => diff(a, b)]);

  test('jsonb_diff of arrays of few kinds, with more edits than are searched for at once', async () => {
    for (const [a, b] of arraysOfFewKinds(1000)) {
      expect(await answerOfServer('jsonb_diff', [jsonb(a), jsonb(b)])).toBe(show(diff(a, b)));
    }
  });
});
