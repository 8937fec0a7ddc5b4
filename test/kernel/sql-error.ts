/** What a function reports. */
export class SqlError extends Error {
  constructor(
    readonly state: string,
    message: string,
    readonly hint = '',
  ) {
    super(message);
  }
}
