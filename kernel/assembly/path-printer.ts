import { CLOSE, DOT, isBare, OPEN, QUOTE } from './path-parser';
import { isIndexStep, Steps, stepIndex } from './steps';
import { putByte, putNumber, putText } from './text';
import { lengthOf, startOf, Value } from './value';

/** The first `count` steps, as a path that is read back as the same steps. */
export function putPath(steps: Steps, count: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const step = steps.at(i);
    if (isIndexStep(step)) {
      putByte(OPEN);
      putNumber(stepIndex(step));
      putByte(CLOSE);
    } else {
      if (i > 0) putByte(DOT);
      putKey(step);
    }
  }
}

function putKey(key: Value): void {
  const from = startOf(key);
  const to = from + lengthOf(key);
  let bare: bool = from < to;
  for (let i = from; i < to && bare; i++) bare = isBare(u32(load<u8>(i)));
  if (bare) {
    putText(key);
    return;
  }
  putByte(QUOTE);
  for (let i = from; i < to; i++) {
    if (load<u8>(i) === QUOTE) putByte(QUOTE);
    putByte(u32(load<u8>(i)));
  }
  putByte(QUOTE);
}
