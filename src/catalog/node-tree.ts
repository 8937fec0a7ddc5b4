/**
 * Reader of PostgreSQL's own text form of a query tree (`pg_rewrite.ev_action`), as `nodeToString` writes it:
 * `{NODE :field value …}`, `(lists)`, bare tokens, backslash before a character that would end a token.
 */
export interface TreeNode {
  readonly name: string;
  readonly fields: ReadonlyMap<string, readonly TreeValue[]>;
}

/** A node, a list, or a token as it stands. */
export type TreeValue = TreeNode | readonly TreeValue[] | string;

export function readNodeTree(text: string): TreeValue[] {
  let at = 0;

  function skipSpace(): void {
    while (at < text.length && /\s/.test(text[at] as string)) at++;
  }

  function readToken(): string {
    const start = at;
    while (at < text.length && !/[\s(){}]/.test(text[at] as string)) at += text[at] === '\\' ? 2 : 1;
    return text.slice(start, at);
  }

  function readUntil(end: string): TreeValue[] {
    const values: TreeValue[] = [];
    for (skipSpace(); at < text.length && text[at] !== end; skipSpace()) values.push(readValue());
    at++;
    return values;
  }

  function readValue(): TreeValue {
    if (text[at] === '(') {
      at++;
      return readUntil(')');
    }
    if (text[at] === '{') {
      at++;
      return makeNode(readUntil('}'));
    }
    return readToken();
  }

  return readUntil('');
}

function makeNode([name, ...rest]: TreeValue[]): TreeNode {
  const fields = new Map<string, TreeValue[]>();
  let field: TreeValue[] = [];
  for (const value of rest) {
    if (typeof value === 'string' && value.startsWith(':')) {
      field = [];
      fields.set(value.slice(1), field);
    } else field.push(value);
  }
  return { name: String(name), fields };
}

/** Visits every node, outermost first. */
export function walkNodes(value: TreeValue, visit: (node: TreeNode) => void): void {
  if (typeof value === 'string') return;
  if (isNode(value)) {
    visit(value);
    for (const field of value.fields.values()) for (const part of field) walkNodes(part, visit);
  } else for (const part of value) walkNodes(part, visit);
}

export function isNode(value: TreeValue): value is TreeNode {
  return typeof value === 'object' && 'fields' in value;
}
