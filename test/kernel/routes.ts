import fc from 'fast-check';
import { isArray, isObject, isScalar, type Json, type JsonObject, Numeric } from './json.js';
import { findElement, printPath, replaceAt, type Step, walk } from './model/path.js';

/** Numbers that steer a walk through a document. */
export const route = fc.array(fc.nat({ max: 1000 }), { maxLength: 5 });

const fresh = ['new', 'id', 'a', 'é', 'a.b'];

/** A path that mostly exists: each number chooses where to go, or rarely, what isn't there or does not fit. */
export function pathAlong(document: Json, choices: readonly number[], byElement = false): Step[] {
  const steps: Step[] = [];
  let value: Json | undefined = document;
  for (const choice of choices) {
    const step = stepFrom(value, choice, byElement);
    steps.push(step);
    value =
      isObject(value ?? null) && typeof step === 'string' ? (value as JsonObject).get(step) : elementAt(value, step);
  }
  return steps;
}

function stepFrom(value: Json | undefined, choice: number, byElement: boolean): Step {
  if (choice % 23 === 0) return choice % 2 === 0 ? (fresh[choice % fresh.length] as string) : choice % 4;
  if (isObject(value ?? null)) {
    const names = [...(value as JsonObject).keys(), fresh[choice % fresh.length] as string];
    return names[choice % names.length] as string;
  }
  if (!isArray(value ?? null)) return choice % 3 === 0 ? 0 : (fresh[choice % fresh.length] as string);
  const array = value as readonly Json[];
  const index = choice % (array.length + (choice % 5 === 0 ? 2 : 1));
  return byElement && choice % 3 !== 0 ? matchFor(array[index]) : index;
}

/** A match that finds the element, if it is an object or an array with a scalar; another one otherwise. */
export function matchFor(element: Json | undefined): JsonObject {
  const members = membersOf(element ?? null).filter(([, value]) => isScalar(value));
  return new Map(members.length > 0 ? members.slice(-2) : [['id', new Numeric('1')]]);
}

function membersOf(element: Json): [string, Json][] {
  if (isArray(element)) return element.map((value, place) => [String(place), value]);
  return isObject(element) ? [...element] : [];
}

/** A pair for `between`: mostly elements of the array at a path that stand side by side, or an end of it. */
export function neighboursAt(document: Json, path: readonly Step[], choice: number): Json {
  const { outcome, value } = walk(document, path);
  const array = outcome === 'found' && isArray(value) ? value : [];
  const place = choice % (array.length + 1);
  const beside = (index: number): Json => (array[index] === undefined ? null : matchFor(array[index]));
  if (choice % 11 === 0) return [beside(place), beside(place + 1)];
  if (choice % 37 === 0) return [beside(place - 1), new Numeric('1')];
  if (choice % 41 === 0) return [beside(place - 1)];
  return [beside(place - 1), beside(place)];
}

function elementAt(value: Json | undefined, step: Step): Json | undefined {
  if (!isArray(value ?? null) || typeof step === 'string') return undefined;
  const array = value as readonly Json[];
  return array[typeof step === 'number' ? step : findElement(array, step)];
}

/** A document, and the text of a path along it as it is or, in a third of all, with a null somewhere on the way. */
export function pathOverNull(document: Json, choices: readonly number[]): { target: Json; path: string } {
  const path = pathText(document, choices);
  const { steps } = walk(document, pathAlong(document, choices));
  const [first = 0] = choices;
  if (first % 3 !== 0) return { target: document, path };
  return { target: replaceAt(document, steps.slice(0, first % (steps.length + 1)), () => null), path };
}

/** The text of a path along a document, sometimes malformed. */
export function pathText(document: Json, choices: readonly number[]): string {
  const text = printPath(pathAlong(document, choices));
  return choices[0] !== undefined && choices[0] % 41 === 7
    ? `${text}${['.', '[', ']', '"', '[9'][choices[0] % 5]}`
    : text;
}
