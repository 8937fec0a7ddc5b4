import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, expectBoolean, expectSame, expectText, expectValue, mixedForm } from './agreement.js';
import { applicableEdits } from './applicable-edits.js';
import { document, key, listed, object, soughtId } from './arbitraries.js';
import { arraysOfFewKinds, editedArray } from './edited-arrays.js';
import { isArray, isEqual, isObject, isScalar, type Json } from './json.js';
import { encode } from './jsonb-format.js';
import { longProgramCase } from './long-programs.js';
import * as arrays from './model/arrays.js';
import { diff } from './model/diff.js';
import * as merges from './model/merge.js';
import { applyPatch } from './model/patch.js';
import { parsePath, printPath, walk } from './model/path.js';
import { applyProgram } from './model/program.js';
import { patchCase, programCase } from './program-arbitraries.js';
import { pathOverNull, pathText, route } from './routes.js';

interface Case {
  readonly target: Json;
  readonly path: string;
  readonly name: string;
  readonly id: Json;
}

const rarely = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: other });

/** A document, the path of an array in it, and what mostly identifies one of its elements. */
const inArray: fc.Arbitrary<Case> = fc
  .tuple(
    listed,
    rarely(fc.constant(null), route),
    rarely(fc.constant('id'), key),
    rarely(fc.constant(null), document),
    fc.nat(),
  )
  .map(([{ document: target, steps, list }, choices, name, other, choice]) => {
    const element = list[choice % (list.length + 1)];
    const found = element !== undefined && isObject(element) ? (element.get(name) ?? null) : null;
    return { target, path: choices === null ? printPath(steps) : pathText(target, choices), name, id: other ?? found };
  });

const anything = rarely<Json>(object, document);

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
    check(fc.tuple(inArray, anything), ([{ target, path, name, id }, updates]) => {
      const values = [encode(target), path, name, encode(id), encode(updates)];
      expectSame('jsonbArrayUpdateWhere', values, () => arrays.updateWhere(target, path, name, id, updates));
    });
  });

  it('batches of updates', () => {
    const more = fc.array(fc.tuple(rarely(soughtId, document), anything), { maxLength: 8 });
    check(fc.tuple(inArray, more, object, fc.nat({ max: 30 })), ([{ target, path, name, id }, others, own, flaw]) => {
      const entries = [...others, [id, own], ...idsIn(target, path, name).map((each) => [each, own] as const)];
      const updates: Json = entries.map(
        ([value, changes]) =>
          new Map([
            ['match_value', value],
            ['updates', changes],
          ] as const),
      );
      const given = flaw === 0 ? own : flaw === 1 ? [...updates, id] : updates;
      const values = [encode(target), path, name, encode(given)];
      expectSame('jsonbArrayUpdateWhereBatch', values, () => arrays.updateWhereBatch(target, path, name, given));
    });
  });

  it('deletions of an element', () => {
    check(inArray, ({ target, path, name, id }) => {
      const values = [encode(target), path, name, encode(id)];
      expectSame('jsonbArrayDeleteWhere', values, () => arrays.deleteWhere(target, path, name, id));
    });
  });

  it('insertions of an element', () => {
    const order = fc.constantFrom(null, 'ASC', 'desc', 'DESC', 'Asc', 'dEsC', 'up');
    const element = fc.tuple(anything, soughtId);
    const orderless = fc.option(fc.constant('id'), { freq: 4 });
    check(fc.tuple(inArray, element, orderless, order), ([{ target, path }, [made, value], name, direction]) => {
      const added = isObject(made) ? new Map([['id', value], ...made]) : made;
      const values = [encode(target), path, encode(added), name, direction];
      expectSame('jsonbArrayInsertWhere', values, () => arrays.insertWhere(target, path, added, name, direction));
    });
  });

  it('whether an element is there', () => {
    check(inArray, ({ target, path, name, id }) => {
      const values = [encode(target), path, name, encode(id)];
      expectBoolean('jsonbArrayContainsId', values, () => arrays.containsId(target, path, name, id));
    });
  });

  it('the text of an id', () => {
    check(fc.tuple(anything, key), ([data, name]) => {
      expectText('jsonbExtractId', [encode(data), name], () => arrays.extractId(data, name));
    });
  });

  it('values set at a path', () => {
    check(fc.tuple(document, route, document), ([target, choices, value]) => {
      const set = pathOverNull(target, choices);
      const values = [encode(set.target), set.path, encode(value)];
      expectSame('jsonbIvmSetPath', values, () => arrays.setPath(set.target, set.path, value));
    });
  });

  it('values set in an element', () => {
    check(fc.tuple(inArray, route, document), ([{ target, path, name, id }, choices, value]) => {
      const inner = pathText(
        new Map<string, Json>([
          ['id', id],
          ['a', [id]],
        ]),
        choices,
      );
      const values = [encode(target), path, name, encode(id), inner, encode(value)];
      expectSame('jsonbIvmArrayUpdateWherePath', values, () =>
        arrays.updateWherePath(target, path, name, id, inner, value),
      );
    });
  });

  it('programs', () => {
    check(programCase, ([target, program]) => {
      expectSame('jsonbIvmPatch', [encode(target), encode(program)], () => applyProgram(target, program));
      const applicable = applicableEdits(target, program, applyProgram);
      expectSame('jsonbIvmPatch', [encode(target), encode(applicable)], () => applyProgram(target, applicable));
    });
  });

  it('programs of many edits of one array', () => {
    check(longProgramCase, ([target, program]) => {
      const applicable = applicableEdits(target, program, applyProgram);
      expectSame('jsonbIvmPatch', [encode(target), encode(applicable)], () => applyProgram(target, applicable));
    });
  });

  it('RFC 6902 patches', () => {
    check(patchCase, ([target, patch]) => {
      expectSame('jsonbPatch', [encode(target), encode(patch)], () => applyPatch(target, patch));
      const applicable = applicableEdits(target, patch, applyPatch);
      expectSame('jsonbPatch', [encode(target), encode(applicable)], () => applyPatch(target, applicable));
    });
  });

  it('differences', () => {
    check(fc.tuple(document, document, programCase), ([a, b, [c, program]]) => {
      expectSame('jsonbDiff', [encode(a), encode(b)], () => diff(a, b));
      const changed = applyProgram(c, applicableEdits(c, program, applyProgram)) ?? c;
      expectSame('jsonbDiff', [encode(c), encode(changed)], () => diff(c, changed));
      expectSame('jsonbPatch', [encode(c), encode(diff(c, changed))], () => applyPatch(c, diff(c, changed)));
    });
  });

  it('differences of arrays', () => {
    check(editedArray, ([a, b]) => {
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        expectSame('jsonbDiff', [encode(from), encode(to)], () => diff(from, to));
        expectSame('jsonbPatch', [encode(from), encode(diff(from, to))], () => applyPatch(from, diff(from, to)));
        expect(isEqual(applyPatch(from, diff(from, to)), to)).toBe(true);
      }
    });
  });

  it('differences of arrays of few kinds, with more edits than are searched for at once', () => {
    for (const [a, b] of arraysOfFewKinds(1000)) {
      expectSame('jsonbDiff', [encode(a), encode(b)], () => diff(a, b));
      expectSame('jsonbPatch', [encode(a), encode(diff(a, b))], () => b);
    }
  });

  it('documents whose entries have any form', () => {
    check(fc.tuple(programCase, fc.nat(), fc.nat()), ([[target, program], bits, other]) => {
      const values = [encode(target, mixedForm(bits)), encode(program, mixedForm(other))];
      expectValue('jsonbIvmPatch', values, () => applyProgram(target, program));
    });
  });
});

/** What some of the elements of an array have under a key. */
function idsIn(target: Json, path: string, name: string): Json[] {
  try {
    const { value } = walk(target, parsePath(path));
    const elements = isArray(value) ? value.filter((_, i) => i % 3 !== 1) : [];
    return elements.flatMap((element) => (isObject(element) ? [element.get(name) ?? null] : [])).filter(isScalar);
  } catch {
    return [];
  }
}
