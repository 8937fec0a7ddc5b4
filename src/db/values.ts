/** How values travel: every parameter goes as text, and every engine reads results the same way. */

const numbers = new Set([21, 23, 26, 700, 701]); // int2, int4, oid, float4, float8
const documents = new Set([114, 3802]); // json, jsonb
const boolean = 16;

/** A value of a result. What is neither a number that JavaScript holds, a boolean nor JSON stays the server's text. */
export function readValue(typeOid: number, text: string): unknown {
  if (typeOid === boolean) return text === 't';
  if (numbers.has(typeOid)) return Number(text);
  return documents.has(typeOid) ? JSON.parse(text) : text;
}

/** A parameter as text: an array becomes an array literal, any other object JSON. */
export function writeParameter(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return arrayLiteral(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function arrayLiteral(elements: readonly unknown[]): string {
  const texts = elements.map((element) => {
    const text = writeParameter(element);
    return text === null || Array.isArray(element) ? (text ?? 'NULL') : `"${text.replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${texts.join(',')}}`;
}
