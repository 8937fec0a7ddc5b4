// Walks a path, as far as there is something to walk on.

import { isArray, isObject } from './container';
import { findElement } from './elements';
import { Match } from './match';
import { peekElement, peekMember } from './node-edits';
import { indexStep, isElementStep, isKeyStep, Steps, stepIndex } from './steps';
import { kindOf, NOTHING, NULL, startOf, Value } from './value';

export const FOUND: i32 = 0;
/** The container is of the kind that the step wants, and holds nothing there; or null is where elements would be. */
export const MISSING: i32 = 1;
/** A key in what is no object, or an index or an element in what is no array. */
export const MISFIT: i32 = 2;

/** What the last walk arrived at, and how many steps that is from the start. */
export let reached: Value = NOTHING;
export let depth: u32 = 0;

/** Walks the first `count` steps. An element step that finds its element becomes an index. */
export function resolve(start: Value, steps: Steps, count: u32): i32 {
  reached = start;
  for (depth = 0; depth < count; depth++) {
    const step = steps.at(depth);
    if (isElementStep(step) && kindOf(reached) === NULL) return MISSING;
    if (isKeyStep(step) ? !isObject(reached) : !isArray(reached)) return MISFIT;
    const next = take(reached, step, steps);
    if (next === NOTHING) return MISSING;
    reached = next;
  }
  return FOUND;
}

function take(container: Value, step: Value, steps: Steps): Value {
  if (isKeyStep(step)) return peekMember(container, step);
  if (isElementStep(step)) {
    const index = findElement(container, changetype<Match>(startOf(step)));
    if (index < 0) return NOTHING;
    steps.set(depth, indexStep(u32(index)));
    return peekElement(container, u32(index));
  }
  return peekElement(container, stepIndex(step));
}
