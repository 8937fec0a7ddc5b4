// Many updates of one array's elements, in one pass over it: the updates are sorted by the value they look for.

import { allocate } from './arena';
import { failKindOf } from './arguments';
import { requireArray } from './array-edits';
import { compare } from './compare';
import { childAt, countOf, dataOf, endAfter, entryAt, isObject, valueBetween } from './container';
import { placeAt } from './edits';
import { begin, report } from './errors';
import { tick } from './guard';
import { mergeShallow } from './merge';
import { Node, open, Piece } from './node';
import { elementPlace, peekMember } from './node-edits';
import { Steps } from './steps';
import { literal, putByte, putLiteral, putNumber } from './text';
import { isScalar, NOTHING, startOf, Value } from './value';

@unmanaged
class Update {
  wanted: Value;
  changes: Value;
}

/** A list of updates, of which those that look for the same value follow each other, in their old order. */
@unmanaged
class Batch {
  count: u32;
  first: usize;

  at(i: u32): Update {
    return changetype<Update>(this.first + usize(i) * offsetof<Update>());
  }
}

export function updateWhereBatch(root: Piece, path: Steps, key: Value, updates: Value): void {
  const batch = readBatch(updates);
  const array = requireArray(root, path);
  const address = startOf(array);
  const data = dataOf(address);
  const count = countOf(address);
  let left = countGroups(batch);
  let node: Node | null = null;
  let start: u32 = 0;
  for (let i: u32 = 0; i < count && left > 0; i++) {
    tick();
    const entry = entryAt(address, i);
    const end = endAfter(entry, start);
    const element = valueBetween(array, data, entry, start, end);
    start = end;
    const value = isObject(element) ? peekMember(element, key) : NOTHING;
    if (value === NOTHING || !isScalar(value)) continue;
    const first = findUpdate(batch, value);
    if (first < 0) continue;
    if (node === null) node = open(placeAt(root, path, path.count));
    applyGroup(batch, u32(first), elementPlace(node, i));
    left--;
  }
}

function readBatch(updates: Value): Batch {
  const count = countOf(startOf(updates));
  const batch = changetype<Batch>(allocate(offsetof<Batch>()));
  batch.count = count;
  batch.first = allocate(usize(count) * offsetof<Update>());
  const wanted = literal('match_value');
  const changes = literal('updates');
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const entry = childAt(updates, i);
    const update = batch.at(i);
    update.wanted = isObject(entry) ? peekMember(entry, wanted) : NOTHING;
    update.changes = isObject(entry) ? peekMember(entry, changes) : NOTHING;
    checkUpdate(update, i);
  }
  sort(batch);
  return batch;
}

function checkUpdate(update: Update, i: u32): void {
  if (update.wanted === NOTHING || update.changes === NOTHING) {
    beginUpdate(i);
    putLiteral(' must be an object with "match_value" and "updates"');
    report('22023');
  }
  if (!isScalar(update.wanted)) {
    beginUpdate(i);
    putLiteral('.match_value');
    failKindOf('a scalar', update.wanted, '2203F');
  }
  if (!isObject(update.changes)) {
    beginUpdate(i);
    putLiteral('.updates');
    failKindOf('an object', update.changes, '2203C');
  }
}

function beginUpdate(i: u32): void {
  begin();
  putLiteral('updates_array[');
  putNumber(i);
  putByte(0x5d);
}

/** A merge sort, from runs of one upwards. */
function sort(batch: Batch): void {
  const bytes = usize(batch.count) * offsetof<Update>();
  let other = allocate(bytes);
  for (let width: u32 = 1; width < batch.count; width <<= 1) {
    const into = changetype<Batch>(allocate(offsetof<Batch>()));
    into.count = batch.count;
    into.first = other;
    for (let from: u32 = 0; from < batch.count; from += width << 1) mergeRuns(batch, into, from, width);
    other = batch.first;
    batch.first = into.first;
  }
}

function mergeRuns(batch: Batch, into: Batch, from: u32, width: u32): void {
  const middle = min(from + width, batch.count);
  const end = min(middle + width, batch.count);
  let left = from;
  let right = middle;
  for (let i = from; i < end; i++) {
    tick();
    const takeLeft = left < middle && (right === end || compare(batch.at(left).wanted, batch.at(right).wanted) <= 0);
    const update = batch.at(takeLeft ? left++ : right++);
    into.at(i).wanted = update.wanted;
    into.at(i).changes = update.changes;
  }
}

function startsGroup(batch: Batch, i: u32): bool {
  return i === 0 || compare(batch.at(i - 1).wanted, batch.at(i).wanted) !== 0;
}

function countGroups(batch: Batch): u32 {
  let groups: u32 = 0;
  for (let i: u32 = 0; i < batch.count; i++) groups += u32(startsGroup(batch, i));
  return groups;
}

/** The first update that looks for a value; -1 if there is none, or it has been applied. */
function findUpdate(batch: Batch, value: Value): i32 {
  let from: u32 = 0;
  let to = batch.count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(batch.at(middle).wanted, value) < 0) from = middle + 1;
    else to = middle;
  }
  if (from === batch.count || compare(batch.at(from).wanted, value) !== 0) return -1;
  return batch.at(from).changes === NOTHING ? -1 : i32(from);
}

function applyGroup(batch: Batch, first: u32, place: Piece): void {
  for (let i = first; i < batch.count && (i === first || !startsGroup(batch, i)); i++) {
    mergeShallow(place, batch.at(i).changes);
  }
  batch.at(first).changes = NOTHING;
}
