import type { ViewPage as Page } from '../api.js';
import { DocumentsPart } from '../documents/documents-part.jsx';
import { Drawing } from '../drawing/drawing.jsx';
import { shapeLines } from '../drawing/shape.js';
import { FailureNote, Loading } from '../parts/failure.jsx';
import { Filling } from '../parts/filling.jsx';
import { Findings } from '../parts/findings.jsx';
import { Code } from '../parts/scrolling.jsx';
import { PreviewPart } from '../preview/preview-part.jsx';
import { addressOf, type Route, type ViewPart } from '../routes.js';
import { useAnswer } from '../use-answer.js';
import { ShapeTree } from '../view/shape-tree.jsx';
import { sectionId, TableSection } from '../view/table-section.jsx';
import { formatBytes, formatMs, plural, relationName } from '../words.js';
import { comparedWords, Health } from './views.jsx';

type ViewRoute = Extract<Route, { page: 'view' }>;

const parts: Readonly<Record<ViewPart, string>> = {
  maintenance: 'Maintenance',
  documents: 'Documents',
  preview: 'Preview a replacement',
};

/** All about one view. */
export function ViewPage({ route, live }: { readonly route: ViewRoute; readonly live: boolean }) {
  const { value, failure, again } = useAnswer('view', { name: route.name });
  return (
    <>
      <h1 tabIndex={-1}>{route.name}</h1>
      {failure === undefined ? null : <FailureNote failure={failure} again={again} />}
      {value === undefined ? (
        failure === undefined ? (
          <Loading of="the view" />
        ) : null
      ) : (
        <Head value={value} live={live} />
      )}
      {value === undefined ? null : (
        <>
          <nav class="parts" aria-label="Of this view">
            {Object.entries(parts).map(([part, title]) => (
              <a
                key={part}
                href={addressOf({ page: 'view', name: route.name, part: part as ViewPart })}
                aria-current={part === route.part ? 'page' : undefined}
              >
                {title}
              </a>
            ))}
          </nav>
          {route.part === 'maintenance' ? <Maintenance value={value} again={again} /> : null}
          {route.part === 'documents' ? <DocumentsPart name={route.name} page={value} chosen={route.key} /> : null}
          {route.part === 'preview' ? <PreviewPart name={route.name} text={value.text} /> : null}
        </>
      )}
    </>
  );
}

function Head({ value: { status, plan }, live }: { readonly value: Page; readonly live: boolean }) {
  const { costs } = status;
  const overview = useAnswer('overview', {}, status.filling === undefined ? undefined : 2, !live);
  const now = overview.value?.views.find((one) => relationName(one) === relationName(status));
  const before = overview.former?.views.find((one) => relationName(one) === relationName(status));
  return (
    <>
      <p class="facts">
        <Health view={now ?? status} /> <span>{plural(status.documents, 'document')}</span>{' '}
        <span>{formatBytes(status.bytes)}</span> <span>{comparedWords(status)}</span>{' '}
        <span>
          {plan?.timing === 'commit' ? 'documents follow at commit, ' : ''}
          {costs.calls === 0 ? 'no writes counted' : `${plural(costs.calls, 'write')} in ${formatMs(costs.ms)}`}
        </span>
      </p>
      {now?.filling === undefined || overview.value === undefined ? null : (
        <Filling
          filling={now.filling}
          at={overview.value.at}
          former={
            before?.filling === undefined || overview.former === undefined
              ? undefined
              : { at: overview.former.at, filling: before.filling }
          }
        />
      )}
    </>
  );
}

function Maintenance({ value, again }: { readonly value: Page; readonly again: () => void }) {
  const { status, plan, warnings, schema, text, functions } = value;
  const lines = schema === null ? [] : shapeLines(schema);
  const findings = [
    ...status.problems,
    ...warnings.filter(({ message }) => !status.problems.some((one) => one.message === message)),
  ];
  const common = functions.filter(({ table }) => table === undefined);
  return (
    <>
      <section aria-labelledby="health">
        <h2 id="health">Health</h2>
        <Findings findings={findings} none="Nothing is wrong with it." />
      </section>
      {plan === null ? (
        <p class="note">How it is maintained can’t be told, for the reason above.</p>
      ) : (
        <>
          <section aria-labelledby="routes">
            <h2 id="routes">
              How writes reach documents{' '}
              <button type="button" onClick={again}>
                Read again
              </button>
            </h2>
            <Drawing plan={plan} costs={status.costs} lines={lines} onTable={(table) => show(sectionId(table))} />
          </section>
          <section aria-labelledby="tables">
            <h2 id="tables">What each write does</h2>
            {plan.tables.map((table) => (
              <TableSection key={sectionId(table.table)} {...{ plan, table, functions }} costs={status.costs} />
            ))}
          </section>
          <section aria-labelledby="shape">
            <h2 id="shape">What is in a row</h2>
            {lines.length === 0 ? (
              <p class="faint">Its text can’t be compiled here, so that types are not known.</p>
            ) : (
              <ShapeTree lines={lines} plan={plan} />
            )}
          </section>
        </>
      )}
      <section aria-labelledby="text">
        <h2 id="text">Text</h2>
        <Code label="the text">{text}</Code>
        {common.map(({ statement }) => (
          <details key={statement}>
            <summary>shared function {/FUNCTION ([^(]*)/.exec(statement)?.[1]}</summary>
            <Code label="the function">{statement}</Code>
          </details>
        ))}
      </section>
    </>
  );
}

function show(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
