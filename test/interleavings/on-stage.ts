import type { Driver } from '../../src/index.js';
import { withServer } from '../servers/databases.js';
import { Stage, type StageOptions } from './stage.js';
import { viewCases } from './views.js';
import type { Linking } from './world.js';

/** Sets a view up in a database of its own for as long as a test takes. */
export function onStage(
  view: string,
  linking: Linking,
  body: (stage: Stage, driver: Driver) => Promise<void>,
  options: StageOptions = {},
): Promise<void> {
  const viewCase = viewCases.find(({ name }) => name === view);
  if (viewCase === undefined) throw new Error(`there is no view ${view}`);
  return withServer('15', async (driver, url) => {
    const stage = await Stage.open(driver, url, viewCase, linking, options);
    try {
      await body(stage, driver);
    } finally {
      await stage.close();
    }
  });
}
