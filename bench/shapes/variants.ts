import type { CompileOptions } from '../../src/compile.js';
import { createView } from '../../src/deploy/deploy.js';
import { installFunctions } from '../../src/deploy/functions/install.js';
import { queryScript, readText, viewName } from '../datasets.js';
import type { Scenario } from '../scenarios.js';
import type { Variant } from '../variants.js';
import { fastest, type Shape, shapeNames, shapes, shapeText } from './kinds.js';

/** Where it is a target to be faster than computing documents anew. */
export const longList = 1000;

/** Views of one shape. */
function shaped(shape: Shape): Variant {
  return {
    name: shape,
    title: shapes[shape],
    exact: true,
    can: ({ kind }) => kind !== undefined,
    install: (driver, scenario) => create(driver, scenario, shape),
  };
}

/** The same views, every document computed from the query that a write reaches. */
function recomputed(shape: Shape): Variant {
  return {
    name: recomputeName(shape),
    title: `${shapes[shape]}, recompute by key`,
    exact: true,
    can: ({ kind, dataset }) => kind !== undefined && dataset.lines === longList,
    install: (driver, scenario) => create(driver, scenario, shape, { strategy: 'recompute' }),
  };
}

export const recomputeName = (shape: Shape): string => `${shape}-recompute`;

/** Triggers written by hand that compute one list anew and leave the rest of the document. */
export const listTrigger: Variant = {
  name: 'list-trigger',
  title: 'list by hand',
  exact: true,
  can: ({ kind }) => kind === 'without-ids',
  install: async (driver) => {
    await driver.execute(queryScript(shapeText('without-ids', fastest)));
    await driver.execute(readText('shapes/experts/without-ids.sql'));
  },
};

export const shapeVariants: readonly Variant[] = [
  ...shapeNames.map(shaped),
  ...shapeNames.map(recomputed),
  listTrigger,
];

type Driver = Parameters<Variant['install']>[0];

async function create(driver: Driver, scenario: Scenario, shape: Shape, options: CompileOptions = {}): Promise<void> {
  if (scenario.kind === undefined) throw new Error(`${scenario.name} has no kind`);
  const text = shapeText(scenario.kind, shape);
  await driver.execute(queryScript(text));
  await installFunctions(driver);
  await createView(driver, { name: viewName(scenario.dataset), text }, options);
}
