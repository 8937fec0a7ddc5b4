import type { Plan } from '../../../src/index.js';
import type { ShapeLine } from '../drawing/shape.js';
import { Scrolling } from '../parts/scrolling.jsx';
import { relationName } from '../words.js';

/** What is in the rows and documents of a view, and the tables that it comes from, as a table. */
export function ShapeTree({ lines, plan }: { readonly lines: readonly ShapeLine[]; readonly plan: Plan }) {
  const tablesAt = (path: string): string =>
    plan.tables
      .filter(({ routes }) => routes.some((route) => route.path === path))
      .map(({ table }) => relationName(table, plan.view.schema))
      .join(', ');
  return (
    <Scrolling label="The documents">
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">Path</th>
            <th scope="col">Type</th>
            <th scope="col">Rows of</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ depth, label, path, type }) => (
            <tr key={path}>
              <th scope="row" class="mono deep" style={{ '--depth': depth }}>
                <span class="hidden">{path}</span>
                <span aria-hidden="true">{label}</span>
              </th>
              <td class="faint">{type}</td>
              <td>{tablesAt(path)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
