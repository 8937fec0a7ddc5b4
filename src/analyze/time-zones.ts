import { operatorName, stringConstant } from '../ir/expression.js';
import type { Node } from '../sql/parse.js';
import { holdsNode } from '../sql/walk.js';

/** Which argument of a function names a time zone. */
const zoneArguments: Readonly<Record<string, number>> = {
  timezone: 0,
  date_trunc: 2,
  date_add: 2,
  date_subtract: 2,
  generate_series: 3,
  make_timestamptz: 6,
};

/** Functions that read a zone out of a text, by a format: `TZ`. */
const templateArguments: Readonly<Record<string, number>> = { to_timestamp: 1 };

/**
 * Whether a query may look a zone's abbreviation up (`IST`), which a setting decides the meaning of. Names with a slash,
 * offsets and the names of universal time mean the same under any.
 */
export function readsAbbreviations(canonical: unknown): boolean {
  return holdsNode(canonical, ({ kind, fields }) => {
    if (kind === 'TypeCast' && operatorName(fields.typeName?.names) === 'jsonpath')
      return /datetime\s*\(.*tz/i.test(stringConstant(fields.arg) ?? 'datetime(tz)');
    if (kind !== 'FuncCall') return false;
    const name = operatorName(fields.funcname);
    const zone: Node | undefined = fields.args?.[zoneArguments[name] ?? -1];
    const template: Node | undefined = fields.args?.[templateArguments[name] ?? -1];
    if (zone !== undefined && !isFixedZone(zone)) return true;
    return template !== undefined && /tz/i.test(stringConstant(template) ?? 'tz');
  });
}

function isFixedZone(zone: Node): boolean {
  if ('TypeCast' in zone && operatorName(zone.TypeCast.typeName?.names) === 'interval') return true;
  const text = stringConstant(zone);
  return text !== undefined && /[/\d]|^(?:utc|gmt)$/i.test(text);
}
