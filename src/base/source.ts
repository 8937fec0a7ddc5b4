import { utf8 } from './bytes.js';

/** A text that diagnostics point into, with the name it is reported under (`view.sql`, `<stdin>`). */
export interface Source {
  /** What it is reported under. */
  readonly name: string;
  /** All of it. */
  readonly text: string;
}

/** A half-open range `[start, end)` of UTF-16 offsets into a source's text. */
export interface Span {
  /** The text. */
  readonly source: Source;
  /** The first character. */
  readonly start: number;
  /** The one behind the last. */
  readonly end: number;
}

/** A position as people count: both from 1, the column in characters (code points). */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export function positionOf(source: Source, offset: number): Position {
  const before = source.text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: [...before.slice(lineStart)].length + 1,
  };
}

/** `view.sql:7:12` */
export function formatPosition(span: Span): string {
  const { line, column } = positionOf(span.source, span.start);
  return `${span.source.name}:${line}:${column}`;
}

/** Turns offsets in UTF-8 bytes (the parser's) into offsets in UTF-16 code units (JavaScript's). */
export function utf16Offset(text: string, byteOffset: number): number {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8(text).subarray(0, byteOffset)).length;
}

/** Turns offsets in code points (the server's error positions, here counted from 0) into UTF-16 code units. */
export function utf16OffsetOfCodePoint(text: string, codePoint: number): number {
  return [...text].slice(0, codePoint).join('').length;
}
