/** Whether a failure is one of a server that cannot write: the disk is full, or a file may not grow. */
export function isLackOfSpace(code: string | undefined, message: string): boolean {
  if (['53100', '58P01', '58030'].includes(code ?? '')) return true;
  return code === 'XX000' && /File too large$|^could not write init file$/.test(message);
}
