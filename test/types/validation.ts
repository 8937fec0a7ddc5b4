import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** A validator of JSON Schemas that refuses a schema with anything doubtful in it. */
export function validatorOf(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  // Notes in this vocabulary: infinite dates and those before the year 1 have none of these forms.
  for (const format of ['date', 'date-time', 'uuid']) ajv.addFormat(format, true);
  return ajv.compile(schema);
}

/** What is wrong with a value, as text; nothing where it has the shape that the schema claims. */
export function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}: ${JSON.stringify(value)}`,
  );
}
