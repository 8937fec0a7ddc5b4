// Many updates of one array's elements, in one pass over it: the updates are found by the value that an element has.

import { allocate } from './arena';
import { failKindOf } from './arguments';
import { requireArray } from './array-edits';
import { hashOf, isEqual } from './compare';
import { childAt, countOf, dataOf, endAfter, entryAt, isObject, valueBetween } from './container';
import { placeAt } from './edits';
import { begin, report } from './errors';
import { tick } from './guard';
import { addressIn, HashTable } from './hash';
import { KeySearch } from './key-search';
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
  /** The next of those that look for the same value. */
  next: Update | null;
}

export function updateWhereBatch(root: Piece, path: Steps, key: Value, updates: Value): void {
  const table = indexUpdates(updates);
  const array = requireArray(root, path);
  const address = startOf(array);
  const data = dataOf(address);
  const count = countOf(address);
  const search = KeySearch.of(key);
  let node: Node | null = null;
  let start: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const entry = entryAt(address, i);
    const end = endAfter(entry, start);
    const element = valueBetween(array, data, entry, start, end);
    start = end;
    const value = isObject(element) ? search.valueIn(element) : NOTHING;
    if (value === NOTHING || !isScalar(value)) continue;
    const update = updateIn(slotOf(table, hashOf(value), value));
    if (update === null) continue;
    if (node === null) node = open(placeAt(root, path, path.count));
    apply(update, elementPlace(node, i));
  }
}

/** A table of the first updates that look for a value, each of them with a chain of the others. */
function indexUpdates(updates: Value): HashTable {
  const count = countOf(startOf(updates));
  const first = readUpdates(updates, count);
  const table = HashTable.ofRoom(count);
  for (let i = count; i > 0; i--) {
    tick();
    const update = updateAt(first, i - 1);
    const hash = hashOf(update.wanted);
    const slot = slotOf(table, hash, update.wanted);
    update.next = updateIn(slot);
    table.put(slot, hash, changetype<usize>(update));
  }
  return table;
}

/** The updates, one behind the other in memory, each of them found well-formed. */
function readUpdates(updates: Value, count: u32): usize {
  const first = allocate(usize(count) * offsetof<Update>());
  const wanted = literal('match_value');
  const changes = literal('updates');
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const entry = childAt(updates, i);
    const update = updateAt(first, i);
    update.wanted = isObject(entry) ? peekMember(entry, wanted) : NOTHING;
    update.changes = isObject(entry) ? peekMember(entry, changes) : NOTHING;
    checkUpdate(update, i);
  }
  return first;
}

function updateAt(first: usize, i: u32): Update {
  return changetype<Update>(first + usize(i) * offsetof<Update>());
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

/** The slot of the updates that look for a value, or the free one where they belong. */
function slotOf(table: HashTable, hash: u32, value: Value): usize {
  let slot = table.first(hash);
  while (true) {
    const update = updateIn(slot);
    if (update === null || isEqual(update.wanted, value)) return slot;
    tick();
    slot = table.next(slot, hash);
  }
}

function updateIn(slot: usize): Update | null {
  return changetype<Update | null>(addressIn(slot));
}

/** Merges the changes of all updates that look for the element's value. */
function apply(updates: Update, place: Piece): void {
  let update: Update | null = updates;
  while (update !== null) {
    mergeShallow(place, update.changes);
    update = update.next;
  }
}
