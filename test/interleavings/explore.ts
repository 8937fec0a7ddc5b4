import { openPg } from '../../src/db/open-pg.js';
import type { Run } from './runs.js';
import { describeScenario } from './scenario.js';
import { Stage, type StageOptions } from './stage.js';
import type { ViewCase } from './views.js';
import type { Linking } from './world.js';

/** Runs scenarios over one view in a database of their own, prints those with findings and a summary. */
export async function* explore(
  serverUrl: string,
  viewCase: ViewCase,
  linking: Linking,
  scenarios: (stage: Stage) => AsyncGenerator<Run>,
  options: StageOptions = {},
): AsyncGenerator<Run> {
  const name = `${viewCase.name}_${linking}`.replaceAll('-', '_');
  const admin = await openPg(serverUrl);
  await admin.execute(`CREATE DATABASE ${name}`);
  const url = serverUrl.replace(/[^/]*$/, name);
  const driver = await openPg(url);
  const stage = await Stage.open(driver, url, viewCase, linking, options);
  const summary = new Summary();
  for await (const run of scenarios(stage)) {
    summary.add(run);
    if (run.ending.findings.length > 0) printFindings(`${viewCase.name}/${linking}`, run);
    yield run;
  }
  console.log(`${viewCase.name}/${linking}: ${summary.describe()}`);
  await stage.close();
  await driver.close();
  await admin.execute(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.close();
}

function printFindings(name: string, { scenario, ending }: Run): void {
  const failures = ending.failures.map((code) => code ?? 'committed').join(', ');
  console.log(`${name}: ${describeScenario(scenario)}: ${failures}`);
  for (const finding of ending.findings) console.log(`  ${finding}`);
}

class Summary {
  readonly #started = Date.now();
  readonly #failures = new Map<string, number>();
  #runs = 0;
  #waited = 0;
  #stale = 0;

  add({ ending }: Run): void {
    this.#runs++;
    if (ending.waited) this.#waited++;
    if (ending.findings.length > 0) this.#stale++;
    for (const code of ending.failures) {
      if (code !== null) this.#failures.set(code, (this.#failures.get(code) ?? 0) + 1);
    }
  }

  describe(): string {
    const codes = [...this.#failures].map(([code, count]) => `${code} ${count}`).join(', ');
    const seconds = Math.round((Date.now() - this.#started) / 1000);
    return `${this.#runs} runs, ${this.#waited} waited, ${this.#stale} with findings; ${codes}; ${seconds} s`;
  }
}
