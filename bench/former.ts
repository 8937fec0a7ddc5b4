import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { queryScript, viewName, viewText } from './datasets.js';
import type { Scenario } from './scenarios.js';
import type { BenchServer } from './server.js';
import { fastest, shapeText } from './shapes/kinds.js';
import type { Variant } from './variants.js';

/** What of another version is called; its own modules have it under the same names. */
interface Modules {
  readonly startBenchServer: typeof import('./server.js').startBenchServer;
  readonly compileView: typeof import('../src/deploy/deploy.js').compileView;
  readonly createView: typeof import('../src/deploy/deploy.js').createView;
  readonly installFunctions: typeof import('../src/deploy/functions/install.js').installFunctions;
}

/** Another version, on a server that has its extension, measured by turns with this one. */
export interface Former {
  readonly version: string;
  readonly variant: Variant;
  readonly server: BenchServer;
}

/** Starts that of a checkout in a directory, where its packages are installed and its kernel is built. */
export async function startFormer(directory: string, version: string, hugePages: boolean): Promise<Former> {
  const root = resolve(directory);
  const from = async <T>(file: string): Promise<T> => import(pathToFileURL(join(root, file)).href);
  const modules: Modules = {
    ...(await from<Pick<Modules, 'startBenchServer'>>('bench/server.ts')),
    ...(await from<Pick<Modules, 'compileView' | 'createView'>>('src/deploy/deploy.ts')),
    ...(await from<Pick<Modules, 'installFunctions'>>('src/deploy/functions/install.ts')),
  };
  const { version: name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const server = await modules.startBenchServer(version, hugePages, (line) => {
    throw new Error(`${name}: ${line}`);
  });
  return { version: name, server, variant: variantOf(name, server, modules) };
}

function variantOf(version: string, { place }: BenchServer, modules: Modules): Variant {
  const view = ({ dataset, kind }: Scenario) => ({
    name: viewName(dataset),
    text: kind === undefined ? viewText(dataset) : shapeText(kind, fastest),
  });
  return {
    name: 'former',
    title: version,
    exact: true,
    server: place,
    can: () => true,
    refuses: async (driver, scenario) => {
      const compiled = modules.compileView(driver, view(scenario));
      return compiled.then(
        () => false,
        () => true,
      );
    },
    install: async (driver, scenario) => {
      if (scenario.kind !== undefined) await driver.execute(queryScript(view(scenario).text));
      await modules.installFunctions(driver);
      await modules.createView(driver, view(scenario));
    },
  };
}
