import type { Table } from './world.js';

const name = { type: 'text', initial: `'a'`, changes: [`'b'`] };

/** The tables that the views of this directory are over, those that others refer to first. */
export const shop: Readonly<Record<string, Table>> = {
  brand: { name: 'brand', links: {}, values: { name }, rows: [[], [], [], []] },
  product: {
    name: 'product',
    links: { brand_id: 'brand' },
    values: { title: name },
    rows: [[1], [2], [1], [null], [4]],
  },
  customer: { name: 'customer', links: {}, values: { name }, rows: [[], [], [], []] },
  phone: {
    name: 'phone',
    links: { customer_id: 'customer' },
    values: { number: { type: 'text', initial: `'1'`, changes: [`'2'`] } },
    rows: [[1], [2], [1], [null], [4]],
  },
  orders: {
    name: 'orders',
    links: { customer_id: 'customer' },
    values: { status: { type: 'text', initial: `'open'`, changes: [`'done'`, `'open'`] } },
    rows: [[1], [2], [1], [null], [4]],
  },
  line: {
    name: 'line',
    links: { order_id: 'orders', product_id: 'product' },
    values: { qty: { type: 'int', initial: '1', changes: ['5'] } },
    rows: [
      [1, 1],
      [1, 2],
      [2, 1],
      [null, null],
      [4, 5],
      [4, 1],
      [1, 4],
    ],
  },
  /** Its values are never null, so that sums of them can take differences. */
  item: {
    name: 'item',
    links: { order_id: 'orders' },
    values: {
      pieces: { type: 'int NOT NULL DEFAULT 1', initial: '1', changes: ['5'] },
      place: { type: 'int NOT NULL DEFAULT 1', initial: '1', changes: ['3'] },
    },
    rows: [[1], [2], [1], [null], [4], [1]],
  },
  part: {
    name: 'part',
    links: { line_id: 'line' },
    values: { size: { type: 'int', initial: '1', changes: ['5'] } },
    rows: [[1], [2], [1], [null], [5], [4], [7]],
  },
  tag: { name: 'tag', links: {}, values: { word: name }, rows: [[], [], [], []] },
  product_tag: {
    name: 'product_tag',
    links: { product_id: 'product', tag_id: 'tag' },
    values: {},
    key: ['product_id', 'tag_id'],
    rows: [
      [1, 1],
      [1, 2],
      [2, 1],
      [4, 4],
      [4, 1],
      [1, 4],
    ],
  },
  employee: {
    name: 'employee',
    links: { manager_id: 'employee' },
    values: { name },
    rows: [[null], [1], [1], [2], [4]],
  },
  /** Rows below rows of their own table: 1 leads to 6 by 2, and 4 and 5 are of nobody. */
  remark: {
    name: 'remark',
    links: { customer_id: 'customer', parent_id: 'remark', brand_id: 'brand' },
    values: { body: name },
    rows: [
      [1, null, 1],
      [null, 1, 2],
      [2, null, null],
      [null, null, 4],
      [null, 4, 1],
      [null, 2, 1],
    ],
  },
  /** What stands below them. */
  star: {
    name: 'star',
    links: { remark_id: 'remark' },
    values: { size: { type: 'int', initial: '1', changes: ['5'] } },
    rows: [[1], [2], [6], [null], [5], [4]],
  },
  /** Rows that others are below, from 3 up to 1 by 2; 5 is below 4. */
  genre: { name: 'genre', links: { parent_id: 'genre' }, values: { name }, rows: [[null], [1], [2], [null], [4]] },
  song: {
    name: 'song',
    links: { genre_id: 'genre' },
    values: { title: name },
    rows: [[3], [1], [2], [null], [5]],
  },
  deal: {
    name: 'deal',
    links: { buyer_id: 'customer', seller_id: 'customer' },
    values: { price: { type: 'int', initial: '1', changes: ['5'] } },
    rows: [
      [1, 2],
      [2, 1],
      [1, 1],
      [null, null],
      [4, 4],
    ],
  },
  /** Rows that others find by a value or a range: nothing identifies them. */
  area: {
    name: 'area',
    links: { region: 'nothing' },
    values: { tax: { type: 'int', initial: '1', changes: ['5'] } },
    rows: [[1], [1], [2], [null], [4]],
  },
  shipment: {
    name: 'shipment',
    links: { region: 'nothing' },
    values: { weight: { type: 'int', initial: '1', changes: ['5'] } },
    rows: [[1], [2], [1], [null], [4]],
  },
  district: {
    name: 'district',
    links: { region: 'nothing' },
    values: { tax: { type: 'int', initial: '1', changes: ['5'] } },
    rows: [[1], [1], [2], [null], [4]],
    letters: 'capital',
  },
  parcel: {
    name: 'parcel',
    links: { region: 'nothing' },
    values: { weight: { type: 'int', initial: '1', changes: ['5'] } },
    rows: [[1], [2], [1], [null], [4]],
    letters: 'small',
  },
  band: {
    name: 'band',
    links: {},
    values: {
      low: { type: 'int', initial: '0', changes: ['4'] },
      high: { type: 'int', initial: '3', changes: ['7'] },
    },
    rows: [[], [], []],
  },
};
