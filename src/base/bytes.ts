import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** A text as the bytes that PostgreSQL has of it; the same in Node and in a browser, as all that is here. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

export function byteLength(text: string): number {
  return utf8(text).length;
}

export function hex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** The SHA-256 of a text. */
export function digest(text: string): Uint8Array {
  return sha256(utf8(text));
}
