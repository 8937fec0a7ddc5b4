import { Ajv, type ErrorObject, type SchemaObject } from 'ajv';

/** Where a value differs from its schema; `path` leads to the value, or to the object that lacks one. */
export interface Mismatch {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The same in words. */
export function describeMismatch({ path, message }: Mismatch): string {
  return path.length === 0 ? message : `/${path.join('/')}: ${message}`;
}

/** A check of values against a JSON Schema that reports everything that differs; `date` is the one format it knows. */
export function compileShape(schema: SchemaObject): (value: unknown) => Mismatch[] {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, formats: { date: isDate } });
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(toMismatch);
}

/** A day that exists, written as `2026-12-31`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function toMismatch(error: ErrorObject): Mismatch {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
  const extra = error.keyword === 'additionalProperties' ? [error.params.additionalProperty as string] : [];
  return { path: [...path, ...extra], message: describe(error) };
}

function describe({ keyword, params, message, data }: ErrorObject): string {
  const found = JSON.stringify(data) ?? 'nothing';
  const shown = found.length > 60 ? `${found.slice(0, 57)}...` : found;
  switch (keyword) {
    case 'required':
      return `"${params.missingProperty}" is missing`;
    case 'additionalProperties':
      return `"${params.additionalProperty}" is not known here`;
    case 'enum':
      return `must be one of ${params.allowedValues.join(', ')}, not ${shown}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}, not ${shown}`;
    case 'format':
      return `must be a ${params.format} like 2026-12-31, not ${shown}`;
    case 'pattern':
      return params.pattern === '\\S'
        ? `must not be blank, not ${shown}`
        : `must match ${params.pattern}, not ${shown}`;
    case 'false schema':
      return `has no place here, but is ${shown}`;
    default:
      return `${message}, not ${shown}`;
  }
}
