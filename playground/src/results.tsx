import { useState } from 'preact/hooks';
import { Costs } from './panels/costs.jsx';
import { Documents } from './panels/documents.jsx';
import { Generated, Plan } from './panels/plan.jsx';
import type { State } from './state.js';

const tabs = ['Documents', 'Plan', 'Functions', 'Types'] as const;

/** What came of it: the cost of writes, and below it what the chosen tab shows. */
export function Results({ state: { busy, done, view, documents, differing, runs } }: { readonly state: State }) {
  const [tab, setTab] = useState<(typeof tabs)[number]>('Documents');
  const present = documents.filter(({ state }) => state !== 'gone').length;
  return (
    <div class="results" aria-busy={busy !== undefined} data-done={done}>
      <section class="cost">
        <div class="bar">
          <h2>Cost</h2>
          <span class="legend own">the write</span> <span class="legend keeping">the documents with it</span>
          <output class="busy">{busy}</output>
        </div>
        <Costs runs={runs} total={present} />
      </section>
      <section class="shown">
        <div class="bar" role="tablist">
          {tabs.map((name) => (
            <button type="button" role="tab" key={name} aria-selected={name === tab} onClick={() => setTab(name)}>
              {name}
              {name === 'Documents' ? <span class="count">{present}</span> : null}
            </button>
          ))}
          {differing === undefined ? null : (
            <span
              class={differing === 0 ? 'equal' : 'differing'}
              title="Compared after the last write, to the last bit"
            >
              {differing === 0 ? 'equal to the query' : `${differing} differ from the query`}
            </span>
          )}
        </div>
        {tab === 'Documents' ? <Documents documents={documents} /> : null}
        {tab === 'Plan' ? <Plan view={view} /> : null}
        {tab === 'Functions' ? <Generated text={view?.functions} /> : null}
        {tab === 'Types' ? <Generated text={view?.created.types.typescript} /> : null}
      </section>
    </div>
  );
}
