import { readText } from './document';
import { begin, report } from './errors';
import { Span, spanLength, spanStart } from './span';
import { putByte, putLiteral, putText } from './text';

/** Whether a sort order, in letters of either case, is DESC; NULL is ASC. */
export function isDescending(order: Span): bool {
  if (order === 0 || isWord(order, 'asc')) return false;
  if (!isWord(order, 'desc')) failOrder(order);
  return true;
}

function isWord(text: Span, word: string): bool {
  const length = spanLength(text);
  if (length !== u32(word.length)) return false;
  for (let i: u32 = 0; i < length; i++) {
    const lower = load<u16>(changetype<usize>(word) + (usize(i) << 1));
    if ((u32(load<u8>(spanStart(text) + i)) | 0x20) !== u32(lower)) return false;
  }
  return true;
}

function failOrder(order: Span): void {
  begin();
  putLiteral('sort_order must be ASC or DESC, but is "');
  putText(readText(order));
  putByte(0x22);
  report('22023');
}
