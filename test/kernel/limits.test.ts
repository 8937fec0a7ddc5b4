import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from './agreement.js';
import { document } from './arbitraries.js';
import type { DeepAnswer, DeepCall } from './deep-call.js';
import { type Json, json, show } from './json.js';
import { decode, encode } from './jsonb-format.js';
import { type Argument, Kernel } from './kernel.js';
import { programCase } from './program-arbitraries.js';
import { SqlError } from './sql-error.js';

const value = (given: unknown) => encode(json(given));

/** The bytes of `{"a": {"a": … "x"}}`: so many levels that encoding them by recursion would not end well. */
function nested(levels: number, leaf = 'x'): Buffer {
  const length = 16 * levels - 2;
  const bytes = Buffer.alloc(length, 0);
  for (let level = 0; level < levels; level++) {
    const at = 16 * level;
    const innermost = level === levels - 1;
    bytes.writeUInt32LE(0x2000_0001, at);
    bytes.writeUInt32LE(0x8000_0001, at + 4);
    bytes.writeUInt32LE(innermost ? 1 : 0x5000_0000 | (length - at - 16 + 3), at + 8);
    bytes.write(innermost ? `a${leaf}` : 'a', at + 12);
  }
  return bytes;
}

/** Every function with arguments of the right kinds, the first of them given. */
const calls: [string, Argument[]][] = [
  ['jsonbMergeShallow', [value({ a: 1 })]],
  ['jsonbMergeAtPath', [value({ a: 1 }), ['a', 'b']]],
  ['jsonbDeepMerge', [value({ a: { b: { c: 1 } } })]],
  ['jsonbArrayUpdateWhere', ['a', 'id', value(1), value({ b: 1 })]],
  ['jsonbArrayUpdateWhereBatch', ['a', 'id', value([{ match_value: 1, updates: { b: 1 } }])]],
  ['jsonbArrayDeleteWhere', ['a', 'id', value(1)]],
  ['jsonbArrayInsertWhere', ['a', value({ id: 5 }), 'id', 'DESC']],
  ['jsonbArrayContainsId', ['a', 'id', value(1)]],
  ['jsonbExtractId', ['id']],
  ['jsonbIvmSetPath', ['a.b[0]', value('x')]],
  ['jsonbIvmArrayUpdateWherePath', ['a', 'id', value(1), 'b.c', value('x')]],
  ['jsonbIvmPatch', [value([{ op: 'upsert', path: ['a', { id: 1 }], value: { id: 1 } }])]],
  ['jsonbMergePatch', [value({ a: { b: null, c: 1 } })]],
  ['jsonbPatch', [value([{ op: 'copy', from: '/a', path: '/b' }])]],
  ['jsonbDiff', [value({ a: [{ id: 1 }], id: 2 })]],
];

/** What a call ends in: bytes of a result, the kernel's error, or a trap. Anything else would be the test's fault. */
function outcome(kernel: Kernel, name: string, values: readonly Argument[]): string {
  try {
    kernel.test(name, ...values);
    return 'result';
  } catch (error) {
    if (error instanceof SqlError) return error.state;
    if (error instanceof WebAssembly.RuntimeError) return 'trap';
    throw error;
  }
}

describe('malformed bytes', () => {
  const spoilt = fc.tuple(document, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }));

  function spoil(given: Json, changes: [number, number][]): Buffer {
    const bytes = encode(given);
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes;
  }

  it('end in a result, an error or a trap', () => {
    const kernel = new Kernel();
    check(spoilt, ([given, changes]) => {
      const bytes = spoil(given, changes);
      for (const [name, values] of calls) {
        expect(outcome(kernel, name, [bytes, ...values])).toMatch(/^(?:result|trap|[0-9A-Z]{5})$/);
      }
    });
  });

  it('may be any argument', () => {
    const kernel = new Kernel();
    check(fc.tuple(programCase, spoilt), ([[target], [given, changes]]) => {
      const bytes = spoil(given, changes);
      for (const [name, values] of calls) {
        const others = values.map((other) => (Buffer.isBuffer(other) ? bytes : other));
        expect(outcome(kernel, name, [encode(target), ...others])).toMatch(/^(?:result|trap|[0-9A-Z]{5})$/);
      }
    });
  });

  it('leave the kernel in order', () => {
    const kernel = new Kernel();
    expect(outcome(kernel, 'jsonbMergeShallow', [Buffer.from('ffffff2fffffffff', 'hex'), value({})])).toBe('XX001');
    expect(decode(kernel.call('jsonbMergeShallow', value({}), value({ a: 1 })) as Buffer)).toEqual(json({ a: 1 }));
  });
});

/** A call where the stack has room for everything that the kernel itself allows. */
function callDeep(name: string, ...values: Buffer[]): DeepAnswer {
  const call: DeepCall = { name, values: values.map((bytes) => bytes.toString('hex')) };
  const file = fileURLToPath(new URL('./deep-call.ts', import.meta.url));
  const options = { input: JSON.stringify(call), encoding: 'utf8', maxBuffer: 1 << 24 } as const;
  return JSON.parse(execFileSync(process.execPath, ['--stack-size=6000', '--import', 'tsx', file], options));
}

describe('limits', () => {
  it.each(['jsonbDeepMerge', 'jsonbMergePatch', 'jsonbDiff'])('of depth are errors: %s', (name) => {
    const tooDeep = { state: '54001', message: 'the document is nested too deeply' };
    expect(callDeep(name, nested(5990), nested(5990, 'y'))).toHaveProperty('bytes');
    expect(callDeep(name, nested(6010), nested(6010, 'y'))).toEqual(tooDeep);
  });

  it('of depth leave documents alone that are only copied', () => {
    const deep = nested(20_000);
    const result = new Kernel().call('jsonbMergeShallow', deep, value({ b: 'z' })) as Buffer;
    expect(result.includes(deep.subarray(16))).toBe(true);
    expect(result.readUInt32LE(0)).toBe(0x2000_0002);
  });

  it('of size are errors', () => {
    const long = 'x'.repeat(150_000_000);
    const half = encode(new Map([['b', long]]));
    const tooLarge = { state: '54000', message: 'the result exceeds the maximum size of a jsonb value' };
    const copy = value([{ op: 'copy', from: '', path: '/a' }]);
    const kernel = new Kernel();
    expect(() => kernel.call('jsonbIvmSetPath', half, 'a', encode(long))).toThrow(expect.objectContaining(tooLarge));
    expect(() => kernel.call('jsonbPatch', half, copy)).toThrow(expect.objectContaining(tooLarge));
  });

  it('of memory are errors, and leave the kernel in order', () => {
    const kernel = new Kernel();
    expect(() => kernel.allocate(0xffff_fff0)).toThrow(
      new SqlError('53200', 'the jsonb_ivm kernel ran out of memory', ''),
    );
    expect(show(decode(kernel.call('jsonbDeepMerge', value({ a: 1 }), value({ b: 2 })) as Buffer))).toBe(
      '{"a": 1, "b": 2}',
    );
  });

  it('of size end copies of copies', () => {
    const copies = Array.from({ length: 64 }, (_, i) => ({ op: 'copy', from: '', path: i % 2 === 0 ? '/a' : '/b' }));
    expect(() => new Kernel().call('jsonbPatch', value({ c: 'x'.repeat(1000) }), value(copies))).toThrow(
      /^patch\[\d+\]: the result exceeds the maximum size of a jsonb value$/,
    );
  });

  it('are far away from a document of 100 MB', () => {
    const kernel = new Kernel();
    const large = encode(
      new Map<string, Json>([
        ['id', json(1)],
        ['text', 'x'.repeat(100_000_000)],
      ]),
    );
    const result = kernel.call('jsonbMergeShallow', large, value({ id: 2 })) as Buffer;
    expect(result.length).toBe(large.length);
    expect(result.subarray(-8).toString()).toBe('xxxxxxxx');
  });
});

describe('interrupts', () => {
  it('are asked for while a long array is searched', () => {
    const kernel = new Kernel();
    const array = encode(Array.from({ length: 100_000 }, () => new Map([['id', json(1)]])));
    expect(kernel.test('jsonbArrayContainsId', array, '', 'id', value(2))).toBe(false);
    expect(kernel.interrupts).toBeGreaterThan(20);
  });
});

describe('the kernel that is broken on purpose', () => {
  const broken = () => new Kernel(readFileSync(new URL('../../kernel/build/kernel-faults.wasm', import.meta.url)));
  const fault = (kernel: Kernel, name: string) => () =>
    kernel.call('jsonbMergeShallow', value({ fault: name }), value({}));

  it.each([
    ['read', /out of bounds/],
    ['write', /out of bounds/],
    ['recurse', /call stack/],
    ['unreachable', /unreachable/],
  ])('%s', (name, message) => {
    expect(fault(broken(), name)).toThrow(message);
  });

  it('loop, until it is interrupted', () => {
    const kernel = broken();
    kernel.onInterrupt = () => {
      if (kernel.interrupts === 100) throw new SqlError('57014', 'canceling statement');
    };
    expect(fault(kernel, 'loop')).toThrow('canceling statement');
  });

  it('works otherwise', () => {
    expect(show(decode(fault(broken(), 'none')() as Buffer))).toBe('{"fault": "none"}');
  });
});
