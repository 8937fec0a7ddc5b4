import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';
import { cache } from './cache.js';

const span = (count: number) => `${'(param i64) '.repeat(count)}(result i64)`;

/** A kernel in which every function fails in its own way; the others have no name here but the shim links to them. */
const module = `(module
  (import "host" "interrupt" (func $interrupt))
  (import "host" "raise" (func $raise (param i32 i64 i64)))
  (memory (export "memory") 16)
  (global $top (mut i32) (i32.const 1024))
  (func (export "setHashKey") (param i64 i64))
  (func (export "reset") (global.set $top (i32.const 1024)))
  (func (export "allocate") (param $bytes i32) (result i32)
    (local $start i32)
    (local.set $start (global.get $top))
    (global.set $top (i32.and (i32.add (i32.add (global.get $top) (local.get $bytes)) (i32.const 7)) (i32.const -8)))
    (local.get $start))

  (; reads past the end of memory ;)
  (func (export "jsonbMergeShallow") ${span(2)} (i64.load (i32.const -8)))
  (; writes past the end of memory ;)
  (func (export "jsonbMergeAtPath") ${span(3)} (memory.fill (i32.const 0) (i32.const 0) (i32.const -1)) (i64.const 0))
  (; recurses without end, in a way that no compiler makes a loop of ;)
  (func $recurse (export "jsonbDeepMerge") ${span(2)}
    (i64.store (i32.const 64) (call $recurse (i64.add (local.get 0) (i64.const 1)) (local.get 1)))
    (i64.add (local.get 0) (i64.load (i32.const 64))))
  (; loops without end over memory ;)
  (func (export "jsonbPatch") ${span(2)}
    (loop $again
      (i64.store (i32.const 64) (i64.add (i64.load (i32.const 64)) (i64.const 1)))
      (call $interrupt)
      (br $again))
    (i64.const 0))
  (; takes all the memory there is ;)
  (func (export "jsonbMergePatch") ${span(2)}
    (loop $again
      (br_if $again (i32.ne (memory.grow (i32.const 1024)) (i32.const -1))))
    unreachable)
  (; reaches unreachable code ;)
  (func (export "jsonbDiff") ${span(2)} unreachable)
  (; divides by zero ;)
  (func (export "jsonbIvmPatch") ${span(2)} (i64.div_u (local.get 0) (i64.and (local.get 1) (i64.const 0))))
  (; returns a result that is not in memory ;)
  (func (export "jsonbIvmSetPath") ${span(3)} (i64.const 0x7fffffff_fffffff0))
  (; raises an error with a message that is not in memory ;)
  (func (export "jsonbExtractId") ${span(2)}
    (call $raise (i32.const 0) (i64.const 0x00001000_fffffff0) (i64.const 0)) (i64.const 0))
  (; works ;)
  (func (export "jsonbArrayUpdateWhereBatch") ${span(4)} (local.get 0))

  (func (export "jsonbArrayUpdateWhere") ${span(5)} unreachable)
  (func (export "jsonbSmartPatchArray") ${span(5)} unreachable)
  (func (export "jsonbIvmArrayUpdateWherePath") ${span(6)} unreachable)
  (func (export "jsonbArrayDeleteWhere") ${span(4)} unreachable)
  (func (export "jsonbArrayInsertWhere") ${span(5)} unreachable)
  (func (export "jsonbArrayContainsId") (param i64 i64 i64 i64) (result i32) unreachable)
)`;

/** Writes the module that has faults, and says where it is. */
export async function writeFaultKernel(): Promise<string> {
  const { buffer } = (await wabt()).parseWat('faults.wat', module).toBinary({});
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'faults.wasm');
  writeFileSync(file, buffer);
  return file;
}
