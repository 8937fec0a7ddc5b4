import { PGlite } from '@electric-sql/pglite';
import {
  type CreatedView,
  type CreateOptions,
  compileView,
  createView,
  type Diagnostic,
  type Driver,
  fromPGlite,
  statementsOf,
  verifyView,
} from 'jsonb-ivm/browser';
import { type Cost, runMeasured } from './cost.js';
import { type Document, type Layout, readDocuments } from './documents.js';
import { findingsOf, Problem } from './problem.js';
import { readStatements, type Statement } from './statements.js';

/** A view that was created, with all that is shown of it. */
export interface View {
  readonly name: string;
  readonly created: CreatedView;
  readonly functions: string;
}

/** What a statement did. */
export interface Written extends Cost {
  readonly statement: string;
}

const file = 'view.sql';

/** A database in the page's memory, and one view in it. */
export class Playground {
  private view: View | undefined;

  private constructor(
    private readonly db: PGlite,
    private readonly driver: Driver,
  ) {}

  /** A new database, with what a script puts into it. Throws a `Problem`. */
  static async open(schema: string): Promise<Playground> {
    const statements = await readStatements(schema);
    const db = await PGlite.create();
    const playground = new Playground(db, fromPGlite(db));
    try {
      for (const statement of statements) await playground.run(schema, statement);
    } catch (error) {
      await db.close();
      throw error;
    }
    return playground;
  }

  /** Creates the view, or puts it in place of the one that is there. Throws a `Problem`. */
  async createView(name: string, text: string): Promise<View> {
    const created = await reported(text, () => createView(this.driver, { name, text, file }, this.options()));
    const functions = statementsOf(created).map(({ statement }) => statement);
    this.view = { name, created, functions: functions.join('\n\n') };
    return this.view;
  }

  /** What is to be said of a view, without creating it. */
  async checkView(name: string, text: string): Promise<readonly Diagnostic[]> {
    return (await reported(text, () => compileView(this.driver, { name, text, file }, this.options()))).warnings;
  }

  /** Runs a script, and tells what each statement took. Throws a `Problem`; a transaction that it left is rolled back. */
  async write(text: string): Promise<Written[]> {
    const written: Written[] = [];
    for (const statement of await readStatements(text)) {
      written.push({ ...(await this.run(text, statement)), statement: statement.text });
    }
    return written;
  }

  documents(): Promise<Document[]> {
    return this.view === undefined ? Promise.resolve([]) : readDocuments(this.driver, layoutOf(this.view.created));
  }

  /** How many documents are not what the query says: none, ever. */
  async differing(): Promise<number> {
    return this.view === undefined ? 0 : (await verifyView(this.driver, this.view.name)).differing;
  }

  close(): Promise<void> {
    return this.db.close();
  }

  private options(): CreateOptions {
    return { replace: this.view !== undefined, allowFull: true };
  }

  private async run(text: string, statement: Statement): Promise<Cost> {
    try {
      return await runMeasured(this.driver, statement);
    } catch (error) {
      await this.db.exec('ROLLBACK');
      throw new Problem(findingsOf(error, text, statement));
    }
  }
}

function layoutOf({ view, plan }: CreatedView): Layout {
  return { table: view, columns: plan.columns, key: plan.key.map(({ name }) => name) };
}

async function reported<T>(text: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Problem(findingsOf(error, text));
  }
}
