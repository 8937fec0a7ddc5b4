import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createView, type Driver, fromPGlite } from '../../../src/index.js';
import { resetEmbedded, startEmbedded } from '../../servers/embedded.js';
import { type Case, type CaseView, casesNamed } from './case.js';
import { announcedCodes, codesOf, compileRecorded, extension, type Outcome, record } from './compile.js';
import { describeOutcome, describeWithExtension, json, writeExpected } from './expected.js';

/**
 * Writes the expected files of the cases named on the command line, or of all, from what the compiler makes of them
 * now. What a view's header says of its findings is not touched: it must hold.
 */
async function update(names: readonly string[]): Promise<void> {
  const cases = casesNamed(names);
  const db = await startEmbedded();
  for (const one of cases) {
    rmSync(join(one.directory, 'expected'), { recursive: true, force: true });
    await updateCase(fromPGlite(db), one);
    await resetEmbedded(db);
  }
  await db.close();
}

/** A text that the clock gets into is not recorded: it would be another one each time. */
async function updateCase(driver: Driver, one: Case): Promise<void> {
  await driver.execute(one.schema);
  for (const view of one.views) {
    const recorded = await record(driver, view);
    const recording = 'recording' in recorded ? recorded.recording : undefined;
    const outcome = 'findings' in recorded ? recorded : await compileRecorded(view, recording);
    if (view !== one.views.at(-1)) await createView(driver, view, view);
    checkHeader(one, view, outcome);
    const steady = json(recorded) === json(await record(driver, view));
    const catalog = recording && steady ? { [`catalog${view.suffix}.json`]: json(recording) } : {};
    const patched = 'findings' in recorded ? recorded : await compileRecorded(view, recording, extension);
    writeExpected(one, { ...catalog, ...describeOutcome(outcome, view), ...describeWithExtension(patched, view) });
  }
}

function checkHeader(one: Case, view: CaseView, outcome: Outcome): void {
  const found = codesOf(outcome).join(' ');
  const announced = announcedCodes(view).join(' ');
  if (found === announced) return;
  process.exitCode = 1;
  console.error(`${one.name}/${view.file} announces "${announced}", the compiler finds "${found}"`);
}

await update(process.argv.slice(2));
