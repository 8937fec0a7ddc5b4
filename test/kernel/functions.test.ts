import fc from 'fast-check';
import { describe, it } from 'vitest';
import { check, expectBoolean, expectSame, expectText, expectValue, mixedForm } from './agreement.js';
import { document, key, object, pathText, route, scalar } from './arbitraries.js';
import { isArray, isObject, type Json } from './json.js';
import { encode } from './jsonb-format.js';
import * as arrays from './model/arrays.js';
import { diff } from './model/diff.js';
import * as merges from './model/merge.js';
import { applyPatch } from './model/patch.js';
import { applyProgram } from './model/program.js';
import { patchCase, programCase } from './program-arbitraries.js';

/** A document, and a path in it that leads to an array more often than chance would have it. */
const withArray = fc.tuple(document, route, fc.boolean()).map(([found, choices, wrap]): [Json, string] => {
  const path = pathText(found, choices);
  return wrap && path === '' ? [new Map<string, Json>([['list', found]]), 'list'] : [found, path];
});

/** What identifies an element of the document's first array that has one, or something else. */
function idIn(value: Json, other: Json): Json {
  const elements = isArray(value) ? value : isObject(value) ? [...value.values()].filter(isArray).flat() : [];
  const ids = elements.flatMap((element) =>
    isObject(element) && element.has('id') ? [element.get('id') as Json] : [],
  );
  return ids.length > 0 && other !== null ? (ids[Math.floor(ids.length / 2)] as Json) : other;
}

const id = fc.oneof({ weight: 9, arbitrary: scalar }, { weight: 1, arbitrary: document });
const idKey = fc.oneof({ weight: 9, arbitrary: fc.constant('id') }, { weight: 1, arbitrary: key });
const anything = fc.oneof({ weight: 5, arbitrary: object }, { weight: 1, arbitrary: document });

describe('the kernel and the model agree on', () => {
  it('shallow merges', () => {
    check(fc.tuple(anything, anything), ([target, source]) => {
      expectSame('jsonbMergeShallow', [encode(target), encode(source)], () => merges.mergeShallow(target, source));
    });
  });

  it('merges at a path', () => {
    const path = fc.array(fc.oneof({ weight: 20, arbitrary: key }, { weight: 1, arbitrary: fc.constant(null) }), {
      maxLength: 3,
    });
    check(fc.tuple(anything, anything, path), ([target, source, steps]) => {
      const values = [encode(target), encode(source), steps];
      expectSame('jsonbMergeAtPath', values, () => merges.mergeAtPath(target, source, steps));
    });
  });

  it('deep merges', () => {
    check(fc.tuple(anything, anything), ([target, source]) => {
      expectSame('jsonbDeepMerge', [encode(target), encode(source)], () => merges.deepMerge(target, source));
    });
  });

  it('merge patches', () => {
    check(fc.tuple(document, anything), ([target, patch]) => {
      expectSame('jsonbMergePatch', [encode(target), encode(patch)], () => merges.mergePatch(target, patch));
    });
  });

  it('updates of an element', () => {
    check(fc.tuple(withArray, idKey, id, anything), ([[target, path], name, other, updates]) => {
      const value = idIn(target, other);
      const values = [encode(target), path, name, encode(value), encode(updates)];
      expectSame('jsonbArrayUpdateWhere', values, () => arrays.updateWhere(target, path, name, value, updates));
    });
  });

  it('batches of updates', () => {
    const entry = fc.tuple(id, anything).map(
      ([value, updates]) =>
        new Map([
          ['match_value', value],
          ['updates', updates],
        ]),
    );
    const entries = fc.oneof(
      { weight: 9, arbitrary: fc.array(entry, { maxLength: 30 }) },
      { weight: 1, arbitrary: document },
    );
    check(fc.tuple(withArray, idKey, entries), ([[target, path], name, updates]) => {
      const values = [encode(target), path, name, encode(updates)];
      expectSame('jsonbArrayUpdateWhereBatch', values, () => arrays.updateWhereBatch(target, path, name, updates));
    });
  });

  it('deletions of an element', () => {
    check(fc.tuple(withArray, idKey, id), ([[target, path], name, other]) => {
      const value = idIn(target, other);
      const values = [encode(target), path, name, encode(value)];
      expectSame('jsonbArrayDeleteWhere', values, () => arrays.deleteWhere(target, path, name, value));
    });
  });

  it('insertions of an element', () => {
    const order = fc.constantFrom(null, 'ASC', 'desc', 'DESC', 'Asc', 'up', '');
    const element = fc
      .oneof(object, document)
      .chain((made) => fc.tuple(fc.constant(made), document))
      .map(([made, value]) => (isObject(made) ? new Map([...made, ['id', value]]) : made));
    check(fc.tuple(withArray, element, fc.option(idKey), order), ([[target, path], added, name, direction]) => {
      const values = [encode(target), path, encode(added), name, direction];
      expectSame('jsonbArrayInsertWhere', values, () => arrays.insertWhere(target, path, added, name, direction));
    });
  });

  it('whether an element is there', () => {
    check(fc.tuple(withArray, idKey, id), ([[target, path], name, other]) => {
      const value = idIn(target, other);
      const values = [encode(target), path, name, encode(value)];
      expectBoolean('jsonbArrayContainsId', values, () => arrays.containsId(target, path, name, value));
    });
  });

  it('the text of an id', () => {
    check(fc.tuple(anything, key), ([data, name]) => {
      expectText('jsonbExtractId', [encode(data), name], () => arrays.extractId(data, name));
    });
  });

  it('values set at a path', () => {
    check(fc.tuple(document, route, document), ([target, choices, value]) => {
      const path = pathText(target, choices);
      expectSame('jsonbIvmSetPath', [encode(target), path, encode(value)], () => arrays.setPath(target, path, value));
    });
  });

  it('values set in an element', () => {
    const given = fc.tuple(withArray, idKey, id, route, document);
    check(given, ([[target, path], name, other, choices, value]) => {
      const match = idIn(target, other);
      const inner = pathText(
        new Map<string, Json>([
          ['id', match],
          ['a', [match]],
        ]),
        choices,
      );
      const values = [encode(target), path, name, encode(match), inner, encode(value)];
      expectSame('jsonbIvmArrayUpdateWherePath', values, () =>
        arrays.updateWherePath(target, path, name, match, inner, value),
      );
    });
  });

  it('programs', () => {
    check(programCase, ([target, program]) => {
      expectSame('jsonbIvmPatch', [encode(target), encode(program)], () => applyProgram(target, program));
    });
  });

  it('RFC 6902 patches', () => {
    check(patchCase, ([target, patch]) => {
      expectSame('jsonbPatch', [encode(target), encode(patch)], () => applyPatch(target, patch));
    });
  });

  it('differences', () => {
    check(fc.tuple(document, document, programCase), ([a, b, [c, program]]) => {
      expectSame('jsonbDiff', [encode(a), encode(b)], () => diff(a, b));
      const changed = applied(c, program);
      expectSame('jsonbDiff', [encode(c), encode(changed)], () => diff(c, changed));
      expectSame('jsonbPatch', [encode(c), encode(diff(c, changed))], () => applyPatch(c, diff(c, changed)));
    });
  });

  it('documents whose entries have any form', () => {
    check(fc.tuple(programCase, fc.nat(), fc.nat()), ([[target, program], bits, other]) => {
      const values = [encode(target, mixedForm(bits)), encode(program, mixedForm(other))];
      expectValue('jsonbIvmPatch', values, () => applyProgram(target, program));
    });
  });
});

/** What comes of the edits of a program that can be applied. */
function applied(document: Json, program: Json): Json {
  return (program as readonly Json[]).reduce<Json>((value, edit) => {
    try {
      return applyProgram(value, [edit]);
    } catch {
      return value;
    }
  }, document);
}
