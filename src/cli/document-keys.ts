/** The key of a document as words have it: a text that is no JSON object is the key itself. */
export function readKey(text: string): string | Readonly<Record<string, unknown>> {
  if (!text.startsWith('{')) return text;
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return text;
  }
}
