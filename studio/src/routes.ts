import { useEffect, useState } from 'preact/hooks';
import type { NamedKey } from '../../src/index.js';

/** What the address says is to be shown. */
export type Route =
  | { readonly page: 'views' }
  | { readonly page: 'view'; readonly name: string; readonly part: ViewPart; readonly key?: NamedKey }
  | { readonly page: 'write' }
  | { readonly page: 'waits' };

/** The parts of the page of a view. */
export type ViewPart = 'maintenance' | 'documents' | 'preview';

/** The address of a page, within the program's. */
export function addressOf(route: Route): string {
  if (route.page === 'views') return '#/';
  if (route.page !== 'view') return `#/${route.page}`;
  const words = ['view', route.name, ...(route.part === 'maintenance' ? [] : [route.part])];
  const key = route.key === undefined ? [] : [JSON.stringify(route.key)];
  return `#/${[...words, ...key].map(encodeURIComponent).join('/')}`;
}

/** The page of an address; the views where it is none. */
export function routeOf(address: string): Route {
  const [page, name, part, key] = address.replace(/^#\//, '').split('/').map(decoded);
  if (page === 'write' || page === 'waits') return { page };
  if (page !== 'view' || name === undefined || name === '') return { page: 'views' };
  if (part === 'preview') return { page, name, part };
  if (part !== 'documents') return { page, name, part: 'maintenance' };
  const read = key === undefined ? undefined : keyOf(key);
  return read === undefined ? { page, name, part } : { page, name, part, key: read };
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

function keyOf(text: string): NamedKey | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as NamedKey) : undefined;
  } catch {
    return undefined;
  }
}

/** The page that is to be shown now. */
export function useRoute(): Route {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const changed = () => setAddress(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return routeOf(address);
}
