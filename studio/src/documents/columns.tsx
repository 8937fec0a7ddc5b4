import { diffArrays } from 'diff';
import type { PlanColumn } from '../../../src/index.js';
import { Code } from '../parts/scrolling.jsx';
import { prettyLines } from './pretty.js';

type Columns = Readonly<Record<string, string | null>>;

interface Props {
  readonly left: Columns | null;
  readonly right: Columns | null;
  /** What the sides are, in a word or two. */
  readonly titles: readonly [left: string, right: string];
  readonly none: readonly [left: string, right: string];
  readonly columns: readonly PlanColumn[];
}

/** The columns of a row as it is on two sides, line by line, with the lines marked that one of them has alone. */
export function SideBySide({ left, right, titles, none, columns }: Props) {
  const lines = compared(linesOf(left, columns), linesOf(right, columns));
  return (
    <div class="sides">
      <Side title={titles[0]} lines={lines.left} alone="removed" none={left === null ? none[0] : undefined} />
      <Side title={titles[1]} lines={lines.right} alone="added" none={right === null ? none[1] : undefined} />
    </div>
  );
}

interface Line {
  readonly text: string;
  readonly alone: boolean;
}

interface SideProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly alone: 'added' | 'removed';
  readonly none: string | undefined;
}

function Side({ title, lines, alone, none }: SideProps) {
  return (
    <section class="side" aria-label={title}>
      <h3>{title}</h3>
      {none === undefined ? (
        <Code label={`${title}, text`}>
          {lines.map((line, at) =>
            line.alone ? (
              <mark key={`${at} ${line.text}`} class={alone}>
                {`${alone === 'added' ? '+' : '−'} ${line.text}\n`}
              </mark>
            ) : (
              `  ${line.text}\n`
            ),
          )}
        </Code>
      ) : (
        <p class="faint">{none}</p>
      )}
    </section>
  );
}

function compared(left: readonly string[], right: readonly string[]): { left: Line[]; right: Line[] } {
  const sides: { left: Line[]; right: Line[] } = { left: [], right: [] };
  for (const { value, added, removed } of diffArrays([...left], [...right])) {
    const lines = value.map((text) => ({ text, alone: Boolean(added || removed) }));
    if (!added) sides.left.push(...lines);
    if (!removed) sides.right.push(...lines);
  }
  return sides;
}

/** A row in lines: a column that is no document in one, documents in as many as they take. */
export function linesOf(row: Columns | null, columns: readonly PlanColumn[]): string[] {
  if (row === null) return [];
  return columns.flatMap(({ name, type }) => {
    const text = row[name] ?? null;
    if (text === null || !/^jsonb?$/.test(type)) return [`${name}: ${text ?? 'NULL'}`];
    const [first = '', ...rest] = prettyLines(text);
    return [`${name}: ${first}`, ...rest];
  });
}
