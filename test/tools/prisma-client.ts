import { PrismaPg } from '@prisma/adapter-pg';
import { type GetPrismaClientConfig, getPrismaClient } from '@prisma/client/runtime/client';

/** Of the shop, as Prisma has its tables declared. */
const inlineSchema = `
generator client {
  provider        = "prisma-client"
  previewFeatures = ["relationJoins", "typedSql"]
}
datasource db {
  provider = "postgresql"
}
model Customer {
  id     Int     @id
  name   String
  orders Order[]
  @@map("customer")
}
model Order {
  id         Int      @id
  customerId Int      @map("customer_id")
  status     String
  placed     DateTime @db.Timestamptz
  customer   Customer @relation(fields: [customerId], references: [id])
  lines      Line[]
  @@map("orders")
}
model Line {
  id      Int    @id
  orderId Int    @map("order_id")
  title   String
  qty     Int
  order   Order  @relation(fields: [orderId], references: [id])
  @@map("line")
}
`;

interface Field {
  readonly name: string;
  readonly kind: 'scalar' | 'object';
  readonly type: string;
  readonly dbName?: string;
  readonly relationName?: string;
}

const scalar = (name: string, type: string, dbName?: string): Field => ({
  name,
  kind: 'scalar',
  type,
  ...(dbName === undefined ? {} : { dbName }),
});
const relation = (name: string, type: string, relationName: string): Field => ({
  name,
  kind: 'object',
  type,
  relationName,
});

const models: Readonly<Record<string, { readonly dbName: string; readonly fields: readonly Field[] }>> = {
  Customer: {
    dbName: 'customer',
    fields: [scalar('id', 'Int'), scalar('name', 'String'), relation('orders', 'Order', 'CustomerToOrder')],
  },
  Order: {
    dbName: 'orders',
    fields: [
      scalar('id', 'Int'),
      scalar('customerId', 'Int', 'customer_id'),
      scalar('status', 'String'),
      scalar('placed', 'DateTime'),
      relation('customer', 'Customer', 'CustomerToOrder'),
      relation('lines', 'Line', 'LineToOrder'),
    ],
  },
  Line: {
    dbName: 'line',
    fields: [
      scalar('id', 'Int'),
      scalar('orderId', 'Int', 'order_id'),
      scalar('title', 'String'),
      scalar('qty', 'Int'),
      relation('order', 'Order', 'LineToOrder'),
    ],
  },
};

/** Prisma's way to number the nodes of its schema, here of none: no query is kept for another with other values. */
const parameterizationSchema = { strings: [], graph: 'AAAAAAAA' };

const compiler = '@prisma/client/runtime/query_compiler_fast_bg.postgresql';

/** What `prisma generate` writes down of the schema; its own program would bring 230 MB along. */
const config = {
  previewFeatures: ['relationJoins', 'typedSql'],
  clientVersion: '7.10.0',
  engineVersion: '7.10.0',
  activeProvider: 'postgresql',
  inlineSchema,
  runtimeDataModel: { models, enums: {}, types: {} },
  parameterizationSchema,
  compilerWasm: {
    getRuntime: () => import(`${compiler}.mjs`),
    getQueryCompilerWasmModule: async () => {
      const { wasm } = await import(`${compiler}.wasm-base64.mjs`);
      return new WebAssembly.Module(Buffer.from(wasm, 'base64'));
    },
    importName: './query_compiler_fast_bg.js',
  },
} as unknown as GetPrismaClientConfig;

/** A query that Prisma has sent, as its event of that name tells it. */
export interface QueryEvent {
  readonly query: string;
  /** JSON: the values, in the order of `$1`, `$2` and so on. */
  readonly params: string;
}

/** What the tests use of the client that `prisma generate` makes. */
export interface ShopClient {
  readonly order: { findMany(query: object): Promise<object[]> };
  $queryRaw<Rows>(sql: TemplateStringsArray, ...values: unknown[]): Promise<Rows>;
  $queryRawTyped<Row>(sql: object): Promise<Row[]>;
  $on(event: 'query', listener: (event: QueryEvent) => void): void;
  $disconnect(): Promise<void>;
}

/** Prisma's client for the shop, over a server. */
export function openPrisma(connectionString: string): ShopClient {
  const PrismaClient = getPrismaClient(config) as unknown as new (options: object) => ShopClient;
  return new PrismaClient({ adapter: new PrismaPg({ connectionString }), log: [{ emit: 'event', level: 'query' }] });
}
