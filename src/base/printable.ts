/** Text that a terminal shows rather than obeys: control characters, and those that reorder text, as `\u001b`. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** As `printable`, for text of several lines: line ends and tabs stay. */
export function printableLines(text: string): string {
  return text.replaceAll(/[^\n\t]+/g, printable);
}

/** SQL or prose of several lines as one. */
export function oneLine(text: string): string {
  return printable(text.replaceAll(/\s+/gu, ' ').trim());
}

/** East Asian wide and full-width characters, and those that are pictures unless told otherwise. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** Columns of a terminal that a character takes: 0 for one that is put over the one before, 2 for a wide one. */
export function characterWidth(character: string): number {
  if (/^[\p{Mn}\p{Me}]$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Columns of a terminal that a line takes, nothing of it being a tab or a control character. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
