import { composeName, type RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { findView, type RegisteredView } from './registry.js';

/** The name of the view that is filled beside another, to take its place with a table of its own. */
export function companionName({ schema, name }: RelationName): RelationName {
  return { schema, name: composeName(name, 'next') };
}

/** The view that is to take the place of another, and isn't there yet. */
export async function findCompanion(driver: Driver, view: RelationName): Promise<RegisteredView | undefined> {
  const companion = await findView(driver, companionName(view));
  return companion?.filling?.takes === undefined ? undefined : companion;
}
