import { isFiltered, type ListOfRows, type MapPart, type Parts, type TotalPart } from '../../tree/part.js';
import { printMember } from './edits.js';

/** Whether a list or a map shows, or a total counts, the row that goes by an alias: conditions; none where it does so for each. */
export function shows(part: ListOfRows | MapPart | TotalPart, alias: string): string[] {
  return (part.filter?.conditions ?? []).map((condition) => `(${printMember(part, condition, alias)}) IS TRUE`);
}

/** A value where the row is shown, or another. */
export function ifShown(
  part: ListOfRows | MapPart | TotalPart,
  alias: string,
  value: string,
  otherwise: string,
): string {
  const conditions = shows(part, alias);
  return conditions.length === 0 ? value : `CASE WHEN ${conditions.join(' AND ')} THEN ${value} ELSE ${otherwise} END`;
}

/** Whether any of the parts shows the row: a condition; undefined where each row is shown. */
export function isShown({ parts }: Parts, alias: string): string | undefined {
  const filtered = parts.filter(isFiltered);
  if (filtered.length < parts.length) return undefined;
  return filtered.map((part) => `(${shows(part, alias).join(' AND ')})`).join(' OR ');
}
