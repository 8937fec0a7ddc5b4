import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyView } from '../../src/index.js';
import { withServer } from '../servers/databases.js';
import { type ExampleName, examples, installExamples, type Projects } from './project.js';

const shop = readFileSync('examples/shop.sql', 'utf8');

const shown = `1 Ada: 1 Kettle, 4 Mug
2 Ben: 1 Tray
after two writes:
1 Ada: 1 Kettle, 6 Mug
2 Ben: 1 Tray
3 Ada: 2 Mug
`;

/** What a reader of documents may get wrong. */
const mistakes: Readonly<Record<ExampleName, string>> = {
  drizzle: `import { db } from './database.js';
    import { paidOrderView } from './documents.js';
    const [row] = await db.select().from(paidOrderView);`,
  kysely: `import { db } from './database.js';
    const [row] = await db.selectFrom('paid_order').selectAll().execute();
    // @ts-expect-error documents are read, and never written
    db.updateTable('paid_order').set({ id: 5 });`,
  prisma: `import type { PaidOrderRow } from './documents.js';
    const row = undefined as { doc: PaidOrderRow } | undefined;`,
};

describe('the example for', () => {
  let projects: Projects;

  beforeAll(() => {
    projects = installExamples();
  });
  afterAll(() => projects?.remove());

  it.each(examples)('%s declares a view by the query builder, and reads its documents typed', (name) =>
    withServer('15', async (driver, url) => {
      await driver.execute(shop);
      if (name === 'prisma') projects.run(name, 'generate', url);
      expect(projects.run(name, 'create', url)).toBe('2 documents\n');
      projects.run(name, 'types', url, '--check'); // fails where the file that is in the example is another
      const typed = `${mistakes[name]}
        // @ts-expect-error no line has a weight
        row?.doc.lines.map(({ weight }) => weight);`;
      projects.write(name, 'src/mistakes.ts', typed);
      projects.run(name, 'check', url);
      expect(projects.run(name, 'start', url)).toBe(shown);
      expect(await verifyView(driver, 'paid_order')).toMatchObject({ documents: 3, differing: 0 });
    }),
  );
});
