/** Whether an output column of a type holds documents. */
export function isDocumentType(type: string): boolean {
  return /^jsonb?(?:\[\])?$/.test(type);
}

/** Whether it holds them as the text that they were made of. */
export function isJsonText(type: string): boolean {
  return type === 'json' || type === 'json[]';
}
