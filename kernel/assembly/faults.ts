// Entry of a build for tests only: the kernel, in which a merge into {"fault": ...} does what a broken kernel would do.
// The process that runs it has to get away with an error.

import { isObject } from './container';
import { readDocument } from './document';
import { tick } from './guard';
import { jsonbMergeShallow as merge } from './index';
import { peekMember } from './node-edits';
import { Span } from './span';
import { isLiteral, literal } from './text';
import { kindOf, NOTHING, STRING, Value } from './value';

export {
  allocate,
  jsonbArrayContainsId,
  jsonbArrayDeleteWhere,
  jsonbArrayInsertWhere,
  jsonbArrayUpdateWhere,
  jsonbArrayUpdateWhereBatch,
  jsonbDeepMerge,
  jsonbDiff,
  jsonbExtractId,
  jsonbIvmArrayUpdateWherePath,
  jsonbIvmPatch,
  jsonbIvmSetPath,
  jsonbMergeAtPath,
  jsonbMergePatch,
  jsonbPatch,
  jsonbSmartPatchArray,
  reset,
  setHashKey,
} from './index';

export function jsonbMergeShallow(target: Span, source: Span): Span {
  const value = readDocument(target);
  const fault = isObject(value) ? peekMember(value, literal('fault')) : NOTHING;
  if (fault !== NOTHING && kindOf(fault) === STRING) inject(fault);
  return merge(target, source);
}

function inject(fault: Value): void {
  if (isLiteral(fault, 'read')) readOutside();
  else if (isLiteral(fault, 'write')) writeEverywhere();
  else if (isLiteral(fault, 'recurse')) recurse(0);
  else if (isLiteral(fault, 'loop')) loop();
  else if (isLiteral(fault, 'unreachable')) unreachable();
}

function readOutside(): void {
  store<u8>(0, load<u8>(u32(memory.size()) * 0x1_0000 + 1));
}

/** Overwrites all of the memory, and runs out of it. */
function writeEverywhere(): void {
  for (let at: usize = 8; ; at += 4) store<u32>(at, 0x5a5a_5a5a);
}

/** Each level needs its own frame: what it does after the call depends on what it knew before. */
function recurse(level: u32): u32 {
  const below = recurse(level + 1);
  store<u32>(0, below ^ level);
  return below * 3 + level;
}

/** Ends only if the host does not return from its interrupt. */
function loop(): void {
  for (let at: usize = 0; ; at = (at + 4) & 0xfff8) {
    store<u32>(at & 7, load<u32>(at));
    tick();
  }
}
