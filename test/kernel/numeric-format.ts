import { Numeric } from './json.js';

const NBASE_DIGITS = 4;

/** The varlena of a numeric, as PostgreSQL's make_result makes it: a short header if it can hold scale and weight. */
export function encodeNumeric({ text }: Numeric): Buffer {
  const negative = text.startsWith('-');
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  const groups = groupsOf(whole, decimals);
  let weight = Math.ceil(whole.length / NBASE_DIGITS) - 1;
  while (groups[0] === 0) {
    groups.shift();
    weight--;
  }
  while (groups.at(-1) === 0) groups.pop();
  const zero = groups.length === 0;
  const header = headerOf(negative && !zero, zero ? 0 : weight, decimals.length);
  const bytes = Buffer.alloc(4 + header.length + 2 * groups.length);
  bytes.writeUInt32LE(bytes.length << 2, 0);
  header.copy(bytes, 4);
  for (const [i, group] of groups.entries()) bytes.writeUInt16LE(group, 4 + header.length + 2 * i);
  return bytes;
}

function groupsOf(whole: string, decimals: string): number[] {
  const left = whole.padStart(Math.ceil(whole.length / NBASE_DIGITS) * NBASE_DIGITS, '0');
  const right = decimals.padEnd(Math.ceil(decimals.length / NBASE_DIGITS) * NBASE_DIGITS, '0');
  return ((left + right).match(/\d{4}/g) ?? []).map(Number);
}

function headerOf(negative: boolean, weight: number, scale: number): Buffer {
  if (scale <= 63 && weight <= 63 && weight >= -64) {
    const header = Buffer.alloc(2);
    header.writeUInt16LE(0x8000 | (negative ? 0x2000 : 0) | (scale << 7) | (weight < 0 ? 0x40 : 0) | (weight & 0x3f));
    return header;
  }
  const header = Buffer.alloc(4);
  header.writeUInt16LE((negative ? 0x4000 : 0) | scale, 0);
  header.writeInt16LE(weight, 2);
  return header;
}

export function decodeNumeric(bytes: Buffer): Numeric {
  if (bytes.readUInt32LE(0) !== bytes.length << 2) throw new Error('the length word of a numeric is wrong');
  const header = bytes.readUInt16LE(4);
  const short = (header & 0x8000) !== 0;
  const negative = short ? (header & 0x2000) !== 0 : (header & 0x4000) !== 0;
  const scale = short ? (header & 0x1f80) >> 7 : header & 0x3fff;
  const weight = short ? (header & 0x3f) - (header & 0x40) : bytes.readInt16LE(6);
  const groups: number[] = [];
  for (let at = short ? 6 : 8; at < bytes.length; at += 2) groups.push(bytes.readUInt16LE(at));
  const group = (exponent: number) => String(groups[weight - exponent] ?? 0).padStart(NBASE_DIGITS, '0');
  const exponents = (from: number, to: number) =>
    Array.from({ length: Math.max(0, from - to + 1) }, (_, i) => from - i);
  const whole = exponents(Math.max(weight, 0), 0)
    .map(group)
    .join('')
    .replace(/^0+(?=\d)/, '');
  const decimals = exponents(-1, -Math.ceil(scale / NBASE_DIGITS))
    .map(group)
    .join('')
    .slice(0, scale);
  return new Numeric(`${negative ? '-' : ''}${whole}${scale > 0 ? `.${decimals}` : ''}`);
}
