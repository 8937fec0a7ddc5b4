import { type Artifact, compile } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { readViewText } from '../ir/view-text.js';
import { quoteQualified } from '../sql/quote.js';
import { readCatalog } from './analyze-view.js';
import type { RegisteredView } from './registry.js';
import { withSettings } from './settings.js';

/** What this version makes of a view's stored text, read as it was then; nothing is changed. */
export async function recompileView(
  driver: Driver,
  { name, source, searchPath, allowFull }: RegisteredView,
): Promise<Artifact> {
  const text = await readViewText({ name: quoteQualified(name), text: source });
  return driver.transaction((inside) =>
    withSettings(inside, { search_path: searchPath }, async () =>
      compile(name, text, await readCatalog(inside, text), { allowFull }),
    ),
  );
}
