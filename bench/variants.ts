import type { CompileOptions } from '../src/compile.js';
import type { Driver } from '../src/db/driver.js';
import { createView } from '../src/deploy/deploy.js';
import { installFunctions } from '../src/deploy/functions/install.js';
import { readText, viewName, viewText } from './datasets.js';
import type { Place } from './load/load.js';
import type { Scenario } from './scenarios.js';

/** One way to keep documents, or none. */
export interface Variant {
  readonly name: string;
  /** Column head. */
  readonly title: string;
  /** True if its documents have to equal the query, before and after. */
  readonly exact: boolean;
  /** Where it runs, if not on the server of all others. */
  readonly server?: Place;
  /** Whether it can do a scenario. */
  can(scenario: Scenario): boolean;
  /** Whether it can't after all, which takes a database with the rows to say. */
  refuses?(driver: Driver, scenario: Scenario): Promise<boolean>;
  /** Brings the documents of a scenario, and what maintains them, into a database with its rows. */
  install(driver: Driver, scenario: Scenario): Promise<void>;
}

const none: Variant = {
  name: 'none',
  title: 'no view',
  exact: false,
  can: () => true,
  install: async () => undefined,
};

/** Stores the documents again as they are: no trigger that changes them can be faster. */
const floor: Variant = {
  name: 'floor',
  title: 'storage floor',
  exact: false,
  can: ({ stores }) => stores,
  install: (driver, { dataset }) => driver.execute(readText(`views/${dataset.family}/floor.sql`)),
};

const expert: Variant = {
  name: 'expert',
  title: 'expert',
  exact: true,
  can: () => true,
  install: (driver, scenario) => runFiles(driver, scenario.expert),
};

const extensionExpert: Variant = {
  name: 'expert-extension',
  title: 'expert with the functions',
  exact: true,
  can: ({ extension }) => extension !== undefined,
  install: async (driver, scenario) => {
    await installFunctions(driver);
    await runFiles(driver, scenario.extension ?? []);
  },
};

const ours: Variant = {
  name: 'ours',
  title: 'jsonb_ivm',
  exact: true,
  can: () => true,
  install: async (driver, scenario) => {
    await installFunctions(driver);
    await create(driver, scenario);
  },
};

/** Statements note what changed; documents are computed when the transaction commits. */
const atCommit: Variant = {
  name: 'ours-commit',
  title: 'jsonb_ivm, at commit',
  exact: true,
  can: () => true,
  install: async (driver, scenario) => {
    await installFunctions(driver);
    await create(driver, scenario, {}, `SET jsonb_ivm.timing = 'commit';\n`);
  },
};

const portable: Variant = {
  name: 'ours-portable',
  title: 'jsonb_ivm, portable functions',
  exact: true,
  can: () => true,
  install: async (driver, scenario) => {
    await installFunctions(driver, { portable: true });
    await create(driver, scenario);
  },
};

/** Computes every document that a write reaches from the query. */
const recompute: Variant = {
  name: 'recompute',
  title: 'recompute by key',
  exact: true,
  can: () => true,
  install: (driver, scenario) => create(driver, scenario, { strategy: 'recompute' }),
};

/** Holds only the flat part of a view. */
const pgIvm: Variant = {
  name: 'pg_ivm',
  title: 'pg_ivm (flat)',
  exact: false,
  can: ({ flat }) => flat !== undefined,
  install: async (driver, scenario) => {
    await driver.execute('CREATE EXTENSION pg_ivm');
    await driver.query(`SELECT create_immv('flat', $1)`, [scenario.flat]);
  },
};

export const variants: readonly Variant[] = [
  none,
  floor,
  expert,
  extensionExpert,
  ours,
  atCommit,
  portable,
  recompute,
  pgIvm,
];

/** What a variant is called in tables; another version takes part by `--against`. */
export const titles: readonly Pick<Variant, 'name' | 'title'>[] = [
  ...variants,
  { name: 'former', title: 'the other version' },
];

export const defaultVariants = ['none', 'floor', 'expert', 'expert-extension', 'ours', 'recompute', 'pg_ivm'];

async function create(
  driver: Driver,
  { dataset }: Scenario,
  options: CompileOptions = {},
  settings = '',
): Promise<void> {
  await createView(driver, { name: viewName(dataset), text: `${settings}${viewText(dataset)}` }, options);
}

async function runFiles(driver: Driver, files: readonly string[]): Promise<void> {
  for (const file of files) await driver.execute(readText(`experts/${file}`));
}
