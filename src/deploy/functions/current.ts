import { JsonbIvmError } from '../../base/errors.js';
import type { Driver } from '../../db/driver.js';
import { compareVersions, readFunctions } from './state.js';

/** The oldest version of the extension that answers what this program's triggers say to it. */
export const oldestExtension = '0.3.0';

/** Throws `EXTENSION_OUTDATED` where views would call an extension that does not understand them. */
export async function needCurrentExtension(driver: Driver): Promise<void> {
  const { installations } = await readFunctions(driver);
  const outdated = installations.find(
    ({ kind, version }) => kind === 'extension' && compareVersions(version, oldestExtension) < 0,
  );
  if (outdated === undefined) return;
  throw new JsonbIvmError({
    code: 'EXTENSION_OUTDATED',
    message: `the extension jsonb_ivm ${outdated.version} is installed, and views need ${oldestExtension}`,
    hint: 'run jsonb-ivm install',
  });
}
