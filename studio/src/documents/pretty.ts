/** How wide a line may be before what is in it is written in several. */
const widest = 72;

/** A value of JSON as it was written: numbers are not read, so that none of their digits are lost. */
type Value =
  | { readonly kind: 'scalar'; readonly text: string }
  | {
      readonly kind: 'array' | 'object';
      readonly members: readonly { readonly key?: string; readonly value: Value }[];
    };

/** A JSON text in lines, as people read it: what fits in one line is written in one. */
export function prettyLines(text: string): string[] {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  return print(read(tokens, { at: 0 }), '');
}

function read(tokens: readonly string[], place: { at: number }): Value {
  const token = tokens[place.at++] ?? '';
  if (token !== '{' && token !== '[') return { kind: 'scalar', text: token };
  const end = token === '{' ? '}' : ']';
  const members: { key?: string; value: Value }[] = [];
  while (place.at < tokens.length && tokens[place.at] !== end) {
    if (tokens[place.at] === ',') place.at++;
    else if (token === '[') members.push({ value: read(tokens, place) });
    else {
      const key = tokens[place.at] ?? '';
      place.at += 2;
      members.push({ key, value: read(tokens, place) });
    }
  }
  place.at++;
  return { kind: token === '{' ? 'object' : 'array', members };
}

function print(value: Value, indent: string): string[] {
  const whole = inline(value);
  if (value.kind === 'scalar' || indent.length + whole.length <= widest) return [whole];
  const [open, close] = value.kind === 'object' ? ['{', '}'] : ['[', ']'];
  const inner = value.members.flatMap(({ key, value: member }, at) => {
    const [first = '', ...rest] = print(member, `${indent}  `);
    const lines = [`  ${key === undefined ? '' : `${key}: `}${first}`, ...rest.map((line) => `  ${line}`)];
    if (at < value.members.length - 1) lines.push(`${lines.pop()},`);
    return lines;
  });
  return [open, ...inner, close];
}

function inline(value: Value): string {
  if (value.kind === 'scalar') return value.text;
  const members = value.members.map(
    ({ key, value: member }) => `${key === undefined ? '' : `${key}: `}${inline(member)}`,
  );
  return value.kind === 'object' ? `{${members.join(', ')}}` : `[${members.join(', ')}]`;
}
