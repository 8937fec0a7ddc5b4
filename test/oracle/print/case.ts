import type { Script, ScriptView } from '../script.js';
import type { Case } from '../spec/case.js';
import type { Table } from '../spec/schema.js';
import type { View } from '../spec/view.js';
import { printQuery } from './expression.js';
import { printHistory } from './history.js';
import { printSchema, readOf, relationOf } from './schema.js';
import { identifier, qualified } from './text.js';

export function printCase({ tables, views, history }: Case): Script {
  return {
    schema: printSchema(tables),
    views: views.map((view) => printView(view, tables, views)),
    changes: printHistory(history, tables),
  };
}

function printView(view: View, tables: readonly Table[], views: readonly View[]): ScriptView {
  const name = (table: string) => {
    const found = tables.find((candidate) => candidate.name === table);
    const made = views.find((candidate) => candidate.name === table);
    if (found !== undefined) {
      const bare = view.unqualified && found.schema === 'main' && readOf(found) === relationOf(found);
      return bare ? identifier(found.name) : readOf(found);
    }
    if (made === undefined) throw new TypeError(`no table "${table}"`);
    return qualified(made.schema, made.name);
  };
  return {
    name: qualified(view.schema, view.name),
    allowFull: view.allowFull,
    timeZone: view.timeZone,
    query: printQuery(view.query, name),
  };
}
