// Edits at a path, made of what nodes can do.

import { countOf } from './container';
import { emptyArray, emptyObject, Node, open, openedValue, Piece } from './node';
import { elementPlace, insertElement, memberPlace, removeElement, removeMember, setMember } from './node-edits';
import { failMisfit, failRange } from './path-errors';
import { depth, FOUND, MISFIT, reached, resolve } from './resolve';
import { isElementStep, isIndexStep, isKeyStep, Steps, stepIndex } from './steps';
import { kindOf, NOTHING, NULL, startOf, Value } from './value';

/** The place after the first `count` steps, which exists: everything on the way is opened. */
export function placeAt(root: Piece, steps: Steps, count: u32): Piece {
  let place = root;
  for (let i: u32 = 0; i < count; i++) {
    const node = open(place);
    const step = steps.at(i);
    place = isKeyStep(step) ? memberPlace(node, step)! : elementPlace(node, stepIndex(step));
  }
  return place;
}

/** Takes out what is there after all the steps, of which there is at least one; it exists. */
export function removeAt(root: Piece, steps: Steps): Value {
  const last = steps.count - 1;
  const node = open(placeAt(root, steps, last));
  const step = steps.at(last);
  return isKeyStep(step) ? removeMember(node, step) : removeElement(node, stepIndex(step));
}

/**
 * The place after all the steps. What is missing is made as the next step wants it, and so is what is null, if that
 * `passesNulls`; the last of it, if it is new, holds NOTHING and has to be given a value. A step of the wrong kind or an
 * index past the end is an error. Null if an element is missing: which one should be made cannot be told.
 */
export function makePlaceAt(root: Piece, steps: Steps, passesNulls: bool): Piece | null {
  const outcome = resolve(root.value, steps, steps.count);
  const known = depth;
  if (outcome === FOUND) return placeAt(root, steps, known);
  const overNull = outcome === MISFIT && passesNulls && kindOf(reached) === NULL;
  if (outcome === MISFIT && !overNull) failMisfit(steps, known, reached);
  for (let i = known; i < steps.count; i++) if (isElementStep(steps.at(i))) return null;
  checkRange(steps, known, overNull ? 0 : countOf(startOf(reached)));
  for (let i = known + 1; i < steps.count; i++) checkRange(steps, i, 0);
  let place = placeAt(root, steps, known);
  for (let i = known; i < steps.count; i++) {
    if (i > known || overNull) place.value = openedValue(isKeyStep(steps.at(i)) ? emptyObject() : emptyArray());
    place = addChild(open(place), steps.at(i));
  }
  return place;
}

function checkRange(steps: Steps, i: u32, count: u32): void {
  const step = steps.at(i);
  if (isIndexStep(step) && stepIndex(step) > count) failRange(steps, i + 1, stepIndex(step), count);
}

function addChild(node: Node, step: Value): Piece {
  return isKeyStep(step) ? setMember(node, step, NOTHING) : insertElement(node, node.count(), NOTHING);
}
