// What can be wrong at a place in the document.

import { begin, report, reportWithHint } from './errors';
import { putKind } from './kinds';
import { putPath } from './path-printer';
import { isKeyStep, Steps } from './steps';
import { putByte, putLiteral, putNumber } from './text';
import { Value } from './value';

/** The value after `depth` steps is not what the next step wants. */
export function failMisfit(steps: Steps, depth: u32, found: Value): void {
  failWanted(steps, depth, found, isKeyStep(steps.at(depth)));
}

/** The value after `depth` steps is no object, or no array. */
export function failWanted(steps: Steps, depth: u32, found: Value, object: bool): void {
  begin();
  if (depth === 0) {
    putLiteral('the document');
  } else {
    putLiteral('the value at path "');
    putPath(steps, depth);
    putByte(0x22);
  }
  putLiteral(object ? ' must be an object, but is ' : ' must be an array, but is ');
  putKind(found);
  report(object ? '2203C' : '22039');
}

/** There is nothing after `depth` steps. */
export function failMissing(steps: Steps, depth: u32): void {
  begin();
  putLiteral('path "');
  putPath(steps, depth);
  putLiteral('" does not exist in the document');
  report('2203A');
}

/** The index that the last of `depth` steps gives is past the end of an array of `count` elements. */
export function failRange(steps: Steps, depth: u32, index: u32, count: u32): void {
  begin();
  putLiteral('index ');
  putNumber(index);
  putLiteral(' at path "');
  putPath(steps, depth);
  putLiteral('" is out of range: the array has ');
  putNumber(count);
  putLiteral(count === 1 ? ' element' : ' elements');
  reportWithHint('22033', 'An index may be at most one past the last element.');
}
