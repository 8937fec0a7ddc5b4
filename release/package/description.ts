/** Who answers for the packages. Nobody reads mail for the project: the address is one that no mail can reach. */
export const maintainer = 'jsonb_ivm developers <jsonb-ivm@packages.invalid>';

export const summary = 'patches of JSONB documents at memory-copy speed';

const text = [
  'The extension jsonb_ivm: functions that merge into JSONB documents, change',
  'elements of their arrays by key, and apply and make JSON patches. They rebuild',
  'only what is on the way to the change and copy the rest as bytes.',
];

/** What packages say of themselves, each line after the same characters. */
export function describe(indent: string): string {
  return text.map((line) => `${indent}${line}`).join('\n');
}
