import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from './api.js';
import { ViewPage } from './pages/view.jsx';
import { ViewsPage } from './pages/views.jsx';
import { WaitsPage } from './pages/waits.jsx';
import { WritePage } from './pages/write.jsx';
import { FailureNote } from './parts/failure.jsx';
import { addressOf, type Route, useRoute } from './routes.js';
import { useAnswer } from './use-answer.js';

/** How often what changes by itself is read. */
const seconds = 3;

export function App() {
  const route = useRoute();
  const [live, setLive] = useState(true);
  const overview = useAnswer('overview', {}, seconds, !live);
  const refused = overview.failure?.status === 401;
  useFocusOnMain(route);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        To the content
      </button>
      <header>
        <a class="brand" href={addressOf({ page: 'views' })}>
          jsonb_ivm <span>studio</span>
        </a>
        <Where overview={overview.value} />
        <Navigation route={route} waiting={overview.value?.waiting ?? 0} />
        <label class="live">
          <input type="checkbox" checked={live} onChange={(event) => setLive(event.currentTarget.checked)} /> live
        </label>
      </header>
      <main id="main" tabIndex={-1}>
        {refused && overview.failure !== undefined ? (
          <>
            <h1 tabIndex={-1}>This address is not enough</h1>
            <FailureNote failure={overview.failure} />
            <p>
              Open the whole address that <code>jsonb-ivm studio</code> printed in the terminal, with what is behind{' '}
              <code>#</code>. Each start has a token of its own.
            </p>
          </>
        ) : (
          <Page route={route} live={live} overview={overview} />
        )}
      </main>
    </>
  );
}

interface PageProps {
  readonly route: Route;
  readonly live: boolean;
  readonly overview: ReturnType<typeof useAnswer<'overview'>>;
}

function Page({ route, live, overview }: PageProps) {
  switch (route.page) {
    case 'views':
      return <ViewsPage {...overview} />;
    case 'view':
      return <ViewPage key={route.name} route={route} live={live} />;
    case 'write':
      return <WritePage />;
    case 'waits':
      return <WaitsPage live={live} />;
  }
}

function Where({ overview }: { readonly overview: Overview | undefined }) {
  if (overview === undefined) return null;
  const { database, engine } = overview;
  return (
    <p class="where">
      {database} <span class="faint">{engine === 'pglite' ? 'embedded' : 'PostgreSQL'}, read only</span>
    </p>
  );
}

function Navigation({ route, waiting }: { readonly route: Route; readonly waiting: number }) {
  const link = (to: Extract<Route, { page: 'views' | 'write' | 'waits' }>, title: string, current: boolean) => (
    <a href={addressOf(to)} aria-current={current ? 'page' : undefined}>
      {title}
    </a>
  );
  return (
    <nav aria-label="Studio">
      {link({ page: 'views' }, 'Views', route.page === 'views' || route.page === 'view')}
      {link({ page: 'write' }, 'What if', route.page === 'write')}
      {link({ page: 'waits' }, waiting === 0 ? 'Lock waits' : `Lock waits (${waiting})`, route.page === 'waits')}
    </nav>
  );
}

/** Another page is told by its title, and reading goes on at its heading; the first one is begun at its top. */
function useFocusOnMain(route: Route): void {
  const first = useRef(true);
  const page = route.page === 'view' ? `${route.name} ${route.part}` : route.page;
  useEffect(() => {
    document.title = `${page} · jsonb_ivm studio`;
    if (!first.current) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [page]);
}
