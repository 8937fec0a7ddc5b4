import { openPg } from '../../src/db/open-pg.js';
import { createView, type Difference, type Driver, installFunctions, verifyView } from '../../src/index.js';
import type { Random } from '../oracle/generate/random.js';
import type { Levels } from './program.js';
import { createShop, type KeyKind, keyKinds, ownTriggers } from './shop.js';
import { basedOn, views } from './views.js';

const strategies = ['auto', 'auto', 'patch', 'patch', 'recompute'] as const;
type Strategy = (typeof strategies)[number];

/** What transactions run over for some bursts. */
export interface Setting {
  readonly keys: KeyKind;
  readonly views: readonly (readonly [name: string, strategy: Strategy])[];
  readonly levels: Levels;
  /** Whether the application has triggers of its own. */
  readonly triggers: boolean;
}

/** Some transactions run above READ COMMITTED, where writes that would change a document are refused. */
const levels: readonly Levels[] = [
  [[1, 'READ COMMITTED']],
  [[1, 'READ COMMITTED']],
  [
    [9, 'READ COMMITTED'],
    [1, 'REPEATABLE READ'],
  ],
  [
    [9, 'READ COMMITTED'],
    [1, 'SERIALIZABLE'],
  ],
];

/** Few views at a time: the locks of one would hide what those of another lack. */
export function chooseSetting(random: Random): Setting {
  const names = random.some(Object.keys(views), random.pick([1, 1, 2, 3, 6]));
  const all = Object.keys(views).filter(
    (name) => names.includes(name) || names.some((other) => basedOn[other] === name),
  );
  const auto = random.pick(strategies);
  const chosen = all.map((name) => [name, random.chance(0.5) ? auto : random.pick(strategies)] as const);
  return { keys: random.pick(keyKinds), views: chosen, levels: random.pick(levels), triggers: random.chance(0.3) };
}

export function describeSetting({ keys, views, levels, triggers }: Setting): string {
  const names = views.map(([name, strategy]) => `${name} (${strategy})`).join(', ');
  return `${names}; keys ${keys}; ${levels.map(([, level]) => level).join(' and ')}${triggers ? '; own triggers' : ''}`;
}

/** A database with the shop and some views. */
export class Stage {
  private constructor(
    private readonly driver: Driver,
    readonly documents: ReadonlySet<string>,
  ) {}

  static async open(url: string, setting: Setting): Promise<Stage> {
    const driver = await openPg(url);
    await driver.execute(createShop(setting.keys));
    if (setting.triggers) await driver.execute(ownTriggers);
    await installFunctions(driver);
    for (const [name, strategy] of setting.views) {
      await createView(driver, { name, text: views[name] as string }, { strategy });
    }
    return new Stage(driver, new Set(setting.views.map(([name]) => name)));
  }

  /** Compares all documents with their queries; returns how many, or the first difference in words. */
  async verify(): Promise<{ readonly documents: number } | { readonly difference: string }> {
    let documents = 0;
    for (const name of this.documents) {
      const { checked, differing, differences } = await verifyView(this.driver, name, { limit: 1 });
      const [first] = differences;
      if (first !== undefined) return { difference: `${name}: ${differing} documents differ; ${describe(first)}` };
      documents += checked;
    }
    return { documents };
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

function describe({ key, kind, paths }: Difference): string {
  const places = paths.map(({ path, stored, expected }) => `${path} is ${stored} and should be ${expected}`);
  return [`${JSON.stringify(key)} is ${kind}`, ...places].join('; ');
}
