import type { Linking } from './world.js';

/** A view, or several that read each other, under the ways of linking that it is tested with. */
export interface ViewCase {
  readonly name: string;
  /** The tables that are there; events are those of the ones the view reads. */
  readonly tables: readonly string[];
  readonly linkings: readonly Linking[];
  readonly views: Readonly<Record<string, string>>;
  readonly allowFull?: boolean;
}

const all: readonly Linking[] = ['nullable', 'none', 'required', 'cascade', 'set-null', 'deferrable', 'mixed'];
const most: readonly Linking[] = ['nullable', 'none', 'cascade', 'mixed'];
/** The first row of a table cannot refer to another of it. */
const toItself: readonly Linking[] = all.filter((linking) => linking !== 'required');
const unlinked: readonly Linking[] = ['none'];

function view(name: string, tables: string, linkings: readonly Linking[], text: string, allowFull = false): ViewCase {
  return { name, tables: tables.split(' '), linkings, views: { doc: text }, allowFull };
}

export const viewCases: readonly ViewCase[] = [
  view(
    'to-one',
    'customer orders',
    all,
    `SELECT o.id, jsonb_build_object('status', o.status, 'customer',
       (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM customer c WHERE c.id = o.customer_id)) AS doc
     FROM orders o`,
  ),
  view(
    'to-many',
    'customer orders',
    all,
    `SELECT c.id, jsonb_build_object('name', c.name, 'orders',
       (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'status', o.status) ORDER BY o.id)
        FROM orders o WHERE o.customer_id = c.id)) AS doc
     FROM customer c`,
  ),
  view(
    'to-one-of-to-one',
    'brand product customer orders line',
    most,
    `SELECT l.id, jsonb_build_object('qty', l.qty, 'product',
       (SELECT jsonb_build_object('title', p.title, 'brand', (SELECT b.name FROM brand b WHERE b.id = p.brand_id))
        FROM product p WHERE p.id = l.product_id)) AS doc
     FROM line l`,
  ),
  view(
    'to-many-of-to-many',
    'brand product customer orders line',
    most,
    `SELECT c.id, jsonb_build_object('orders',
       (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'lines',
                 (SELECT jsonb_agg(l.qty ORDER BY l.id) FROM line l WHERE l.order_id = o.id)) ORDER BY o.id)
        FROM orders o WHERE o.customer_id = c.id)) AS doc
     FROM customer c`,
  ),
  view(
    'joined-to-many-of-to-many',
    'brand product customer orders line',
    most,
    `SELECT c.id, jsonb_build_object('quantities',
       (SELECT jsonb_agg(l.qty ORDER BY l.id) FROM orders o JOIN line l ON l.order_id = o.id
        WHERE o.customer_id = c.id)) AS doc
     FROM customer c`,
  ),
  view(
    'order-with-all',
    'brand product customer orders line',
    all,
    `SELECT o.id, o.customer_id, jsonb_build_object('status', o.status,
       'customer', (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM customer c WHERE c.id = o.customer_id),
       'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product',
                  (SELECT jsonb_build_object('title', p.title, 'brand',
                            (SELECT b.name FROM brand b WHERE b.id = p.brand_id))
                   FROM product p WHERE p.id = l.product_id)) ORDER BY l.id)
                FROM line l WHERE l.order_id = o.id), '[]')) AS doc
     FROM orders o`,
  ),
  view(
    'three-up',
    'brand product customer orders line',
    most,
    `SELECT b.id, jsonb_build_object('name', b.name, 'products',
       (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'lines',
                 (SELECT jsonb_agg(jsonb_build_object('qty', l.qty, 'order',
                           (SELECT o.status FROM orders o WHERE o.id = l.order_id)) ORDER BY l.id)
                  FROM line l WHERE l.product_id = p.id)) ORDER BY p.id)
        FROM product p WHERE p.brand_id = b.id)) AS doc
     FROM brand b`,
  ),
  view(
    'to-many-of-to-one',
    'customer phone orders',
    all,
    `SELECT o.id, jsonb_build_object('status', o.status, 'customer',
       (SELECT jsonb_build_object('name', c.name, 'phones',
                 (SELECT jsonb_agg(f.number ORDER BY f.id) FROM phone f WHERE f.customer_id = c.id))
        FROM customer c WHERE c.id = o.customer_id)) AS doc
     FROM orders o`,
  ),
  view(
    'lists-of-to-one',
    'brand product customer orders line deal',
    most,
    `SELECT d.id, jsonb_build_object('buyer',
       (SELECT jsonb_build_object('name', c.name, 'orders',
                 (SELECT jsonb_agg(jsonb_build_object('status', o.status, 'lines',
                           (SELECT jsonb_agg(l.qty ORDER BY l.id) FROM line l WHERE l.order_id = o.id)) ORDER BY o.id)
                  FROM orders o WHERE o.customer_id = c.id))
        FROM customer c WHERE c.id = d.buyer_id)) AS doc
     FROM deal d`,
  ),
  view(
    'to-many-by-same-link',
    'customer phone orders',
    most,
    `SELECT o.id, jsonb_build_object('phones',
       (SELECT jsonb_agg(f.number ORDER BY f.id) FROM phone f WHERE f.customer_id = o.customer_id)) AS doc
     FROM orders o`,
  ),
  view(
    'siblings',
    'customer orders',
    most,
    `SELECT o.id, jsonb_build_object('customer',
       (SELECT jsonb_build_object('name', c.name, 'orders',
                 (SELECT jsonb_agg(s.status ORDER BY s.id) FROM orders s WHERE s.customer_id = c.id))
        FROM customer c WHERE c.id = o.customer_id)) AS doc
     FROM orders o`,
  ),
  view(
    'many-to-many',
    'brand product tag product_tag',
    most,
    `SELECT p.id, jsonb_build_object('title', p.title, 'tags',
       (SELECT jsonb_agg(t.word ORDER BY t.id) FROM product_tag x JOIN tag t ON t.id = x.tag_id
        WHERE x.product_id = p.id)) AS doc
     FROM product p`,
  ),
  view(
    'many-to-many-and-on',
    'brand product tag product_tag',
    most,
    `SELECT t.id, jsonb_build_object('word', t.word, 'products',
       (SELECT jsonb_agg(jsonb_build_object('title', p.title, 'brand',
                 (SELECT b.name FROM brand b WHERE b.id = p.brand_id)) ORDER BY p.id)
        FROM product_tag x JOIN product p ON p.id = x.product_id WHERE x.tag_id = t.id)) AS doc
     FROM tag t`,
  ),
  view(
    'self-reference',
    'employee',
    toItself,
    `SELECT e.id, jsonb_build_object('name', e.name,
       'manager', (SELECT m.name FROM employee m WHERE m.id = e.manager_id),
       'reports', (SELECT jsonb_agg(r.name ORDER BY r.id) FROM employee r WHERE r.manager_id = e.id)) AS doc
     FROM employee e`,
  ),
  view(
    'self-reference-twice',
    'employee',
    most,
    `SELECT e.id, jsonb_build_object('name', e.name, 'manager',
       (SELECT jsonb_build_object('name', m.name, 'manager', (SELECT n.name FROM employee n WHERE n.id = m.manager_id))
        FROM employee m WHERE m.id = e.manager_id)) AS doc
     FROM employee e`,
  ),
  view(
    'same-table-twice',
    'customer deal',
    most,
    `SELECT d.id, jsonb_build_object('price', d.price,
       'buyer', (SELECT c.name FROM customer c WHERE c.id = d.buyer_id),
       'seller', (SELECT c.name FROM customer c WHERE c.id = d.seller_id)) AS doc
     FROM deal d`,
  ),
  view(
    'root-filter',
    'customer orders',
    most,
    `SELECT o.id, jsonb_build_object('customer',
       (SELECT c.name FROM customer c WHERE c.id = o.customer_id)) AS doc
     FROM orders o WHERE o.status = 'open'`,
  ),
  view(
    'root-filter-by-subquery',
    'customer orders',
    most,
    `SELECT c.id, jsonb_build_object('name', c.name) AS doc
     FROM customer c WHERE EXISTS (SELECT FROM orders o WHERE o.customer_id = c.id AND o.status = 'open')`,
  ),
  view(
    'root-without-rows',
    'customer orders',
    most,
    `SELECT c.id, jsonb_build_object('name', c.name) AS doc
     FROM customer c WHERE NOT EXISTS (SELECT FROM orders o WHERE o.customer_id = c.id)`,
  ),
  view(
    'inner-join',
    'customer orders',
    all,
    `SELECT o.id, jsonb_build_object('status', o.status, 'customer', c.name) AS doc
     FROM orders o JOIN customer c ON c.id = o.customer_id WHERE c.name = 'a'`,
  ),
  view(
    'inner-joins',
    'brand product customer orders line',
    most,
    `SELECT l.id, jsonb_build_object('qty', l.qty, 'brand', b.name, 'order', o.status) AS doc
     FROM line l JOIN product p ON p.id = l.product_id JOIN brand b ON b.id = p.brand_id
       JOIN orders o ON o.id = l.order_id`,
  ),
  view(
    'left-joins',
    'brand product customer orders line',
    most,
    `SELECT l.id, jsonb_build_object('qty', l.qty, 'title', p.title, 'brand', b.name) AS doc
     FROM line l LEFT JOIN product p ON p.id = l.product_id LEFT JOIN brand b ON b.id = p.brand_id`,
  ),
  view(
    'group-by',
    'customer orders',
    most,
    `SELECT c.id, jsonb_build_object('name', c.name, 'orders', count(o.id),
       'open', count(*) FILTER (WHERE o.status = 'open')) AS doc
     FROM customer c LEFT JOIN orders o ON o.customer_id = c.id GROUP BY c.id`,
  ),
  view(
    'group-by-inner',
    'brand product customer orders line',
    most,
    `SELECT o.id, jsonb_build_object('titles', jsonb_agg(p.title ORDER BY l.id)) AS doc
     FROM orders o JOIN line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id GROUP BY o.id`,
  ),
  view(
    'groups',
    'customer orders item',
    most,
    `SELECT coalesce(o.status, '-') AS status, jsonb_build_object('orders', count(DISTINCT o.id), 'pieces', sum(i.pieces),
       'names', jsonb_agg(c.name ORDER BY o.id, i.id)) AS doc
     FROM orders o LEFT JOIN item i ON i.order_id = o.id LEFT JOIN customer c ON c.id = o.customer_id
     GROUP BY coalesce(o.status, '-')`,
  ),
  view(
    'groups-of-some',
    'customer orders item',
    most,
    `SELECT o.customer_id, jsonb_build_object('count', count(DISTINCT o.id), 'names', jsonb_agg(c.name ORDER BY o.id, i.id),
       'pieces', sum(i.pieces)) AS doc
     FROM orders o LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN item i ON i.order_id = o.id
     WHERE o.status = 'open' AND o.customer_id IS NOT NULL
     GROUP BY o.customer_id`,
  ),
  view(
    'latest-of-each',
    'customer orders item',
    most,
    `SELECT DISTINCT ON (o.customer_id) o.customer_id, jsonb_build_object('order', o.id,
       'pieces', (SELECT sum(i.pieces) FROM item i WHERE i.order_id = o.id),
       'name', (SELECT c.name FROM customer c WHERE c.id = o.customer_id)) AS doc
     FROM orders o WHERE o.customer_id IS NOT NULL ORDER BY o.customer_id, o.id DESC`,
  ),
  view(
    'list-and-totals',
    'customer orders item',
    all,
    `SELECT o.id, jsonb_build_object('status', o.status, 'count', (SELECT count(*) FROM item i WHERE i.order_id = o.id),
       'pieces', (SELECT sum(i.pieces) FROM item i WHERE i.order_id = o.id),
       'items', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'pieces', i.pieces)
                                           ORDER BY i.place, i.id), '[]')
                 FROM item i WHERE i.order_id = o.id)) AS doc
     FROM orders o`,
  ),
  view(
    'list-and-totals-of-filtered-roots',
    'customer orders item',
    most,
    `SELECT o.id, jsonb_build_object('customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id),
       'pieces', (SELECT coalesce(sum(i.pieces), 0) FROM item i WHERE i.order_id = o.id),
       'items', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'place', i.place) ORDER BY i.id), '[]')
                 FROM item i WHERE i.order_id = o.id)) AS doc
     FROM orders o WHERE o.status = 'open'`,
  ),
  view(
    'totals-of-two-hops',
    'customer orders item',
    most,
    `SELECT c.id, jsonb_build_object('orders', (SELECT count(*) FROM orders o WHERE o.customer_id = c.id),
       'pieces', (SELECT sum(i.pieces) FROM orders o JOIN item i ON i.order_id = o.id WHERE o.customer_id = c.id),
       'most', (SELECT max(i.pieces) FROM orders o JOIN item i ON i.order_id = o.id WHERE o.customer_id = c.id)) AS doc
     FROM customer c`,
  ),
  view(
    'lists-of-lists-of-lists',
    'brand product customer orders line part',
    most,
    `SELECT c.id, jsonb_build_object('orders',
       (SELECT jsonb_agg(jsonb_build_object('status', o.status, 'lines',
                 (SELECT jsonb_agg(jsonb_build_object('qty', l.qty, 'parts',
                           (SELECT jsonb_agg(p.size ORDER BY p.id) FROM part p WHERE p.line_id = l.id)) ORDER BY l.id)
                  FROM line l WHERE l.order_id = o.id)) ORDER BY o.id)
        FROM orders o WHERE o.customer_id = c.id)) AS doc
     FROM customer c`,
  ),
  view(
    'lists-in-elements',
    'brand product customer orders line part',
    most,
    `SELECT o.id, jsonb_build_object('lines', coalesce(
       (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'parts', coalesce(
                 (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'size', p.size) ORDER BY p.id)
                  FROM part p WHERE p.line_id = l.id), '[]')) ORDER BY l.id)
        FROM line l WHERE l.order_id = o.id), '[]')) AS doc
     FROM orders o`,
  ),
  view(
    'to-one-in-lists-of-lists',
    'brand product customer orders line',
    most,
    `SELECT c.id, jsonb_build_object('orders',
       (SELECT jsonb_agg(jsonb_build_object('status', o.status, 'lines',
                 (SELECT jsonb_agg(jsonb_build_object('qty', l.qty, 'product',
                           (SELECT p.title FROM product p WHERE p.id = l.product_id)) ORDER BY l.id)
                  FROM line l WHERE l.order_id = o.id)) ORDER BY o.id)
        FROM orders o WHERE o.customer_id = c.id)) AS doc
     FROM customer c`,
  ),
  view(
    'latest',
    'customer orders',
    most,
    `SELECT c.id, jsonb_build_object('latest',
       (SELECT jsonb_agg(s.id ORDER BY s.id DESC)
        FROM (SELECT o.id FROM orders o WHERE o.customer_id = c.id ORDER BY o.id DESC LIMIT 2) s)) AS doc
     FROM customer c`,
  ),
  view(
    'by-value',
    'area shipment',
    unlinked,
    `SELECT s.id, jsonb_build_object('weight', s.weight, 'tax',
       (SELECT sum(a.tax) FROM area a WHERE a.region = s.region)) AS doc
     FROM shipment s`,
  ),
  view(
    'by-folded-value',
    'district parcel',
    unlinked,
    `SELECT p.id, jsonb_build_object('weight', p.weight, 'tax',
       (SELECT sum(d.tax) FROM district d WHERE d.region = p.region)) AS doc
     FROM parcel p`,
  ),
  view(
    'by-value-below',
    'area shipment customer orders',
    unlinked,
    `SELECT o.id, jsonb_build_object('shipments',
       (SELECT jsonb_agg(jsonb_build_object('id', s.id, 'areas',
                 (SELECT jsonb_agg(a.tax ORDER BY a.id) FROM area a WHERE a.region = s.region)) ORDER BY s.id)
        FROM shipment s WHERE s.weight = o.customer_id)) AS doc
     FROM orders o`,
  ),
  view(
    'by-range',
    'band brand product customer orders line',
    ['nullable'],
    `SELECT o.id, jsonb_build_object('lines',
       (SELECT jsonb_agg(jsonb_build_object('qty', l.qty, 'bands',
                 (SELECT jsonb_agg(b.id ORDER BY b.id) FROM band b WHERE l.qty BETWEEN b.low AND b.high)) ORDER BY l.id)
        FROM line l WHERE l.order_id = o.id)) AS doc
     FROM orders o`,
  ),
  view(
    'uncorrelated',
    'customer tag orders',
    ['nullable', 'none'],
    `SELECT o.id, jsonb_build_object('tags', (SELECT count(*) FROM tag t WHERE t.word = 'a'),
       'customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id)) AS doc
     FROM orders o`,
    true,
  ),
  view(
    'keys-inside',
    'customer orders',
    ['nullable', 'none', 'cascade'],
    `SELECT o.id, jsonb_build_object('status', o.status, 'customers',
       (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) ORDER BY c.id)
        FROM jsonb_array_elements(jsonb_build_array(jsonb_build_object('c', o.customer_id), '{"c": "1"}'::jsonb)) e (item)
        JOIN customer c ON c.id = (e.item ->> 'c')::int)) AS doc
     FROM orders o`,
  ),
  view(
    'either-way',
    'customer orders',
    ['nullable', 'none', 'cascade'],
    `SELECT m.id, jsonb_build_object('name', m.name, 'others',
       (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'status', o.status) ORDER BY c.id, o.id)
        FROM orders o JOIN customer c ON c.id = CASE WHEN o.customer_id = m.id THEN o.id ELSE o.customer_id END
        WHERE m.id IN (o.customer_id, o.id))) AS doc
     FROM customer m`,
  ),
  {
    name: 'view-over-view',
    tables: ['brand', 'product', 'customer', 'orders', 'line'],
    linkings: most,
    views: {
      doc: `SELECT o.id, o.customer_id, jsonb_build_object('status', o.status, 'lines',
              (SELECT jsonb_agg(l.qty ORDER BY l.id) FROM line l WHERE l.order_id = o.id)) AS doc
            FROM orders o`,
      doc2: `SELECT c.id, jsonb_build_object('name', c.name, 'orders',
               (SELECT jsonb_agg(d.doc ORDER BY d.id) FROM doc d WHERE d.customer_id = c.id)) AS doc
             FROM customer c`,
    },
  },
  view(
    'tree-below',
    'brand customer remark',
    toItself,
    `SELECT c.id, jsonb_build_object('name', c.name, 'remarks',
       (WITH RECURSIVE t AS (
          SELECT r.id, r.body, r.brand_id FROM remark r WHERE r.customer_id = c.id
          UNION SELECT r.id, r.body, r.brand_id FROM remark r JOIN t ON r.parent_id = t.id)
        SELECT jsonb_agg(jsonb_build_object('id', t.id, 'body', t.body, 'brand', b.name) ORDER BY t.id)
        FROM t LEFT JOIN brand b ON b.id = t.brand_id)) AS doc
     FROM customer c`,
  ),
  view(
    'tree-below-and-on',
    'customer brand remark star',
    ['nullable', 'none', 'cascade', 'set-null'],
    `SELECT c.id, jsonb_build_object('stars',
       (WITH RECURSIVE t (id) AS (
          SELECT r.id FROM remark r WHERE r.customer_id = c.id
          UNION SELECT r.id FROM t JOIN remark r ON r.parent_id = t.id)
        SELECT jsonb_agg(s.size ORDER BY s.id) FROM t JOIN remark r ON r.id = t.id JOIN star s ON s.remark_id = r.id)) AS doc
     FROM customer c`,
  ),
  view(
    'tree-above',
    'genre song',
    toItself,
    `SELECT s.id, jsonb_build_object('title', s.title, 'genres',
       (WITH RECURSIVE up AS (
          SELECT g.id, g.parent_id, g.name FROM genre g WHERE g.id = s.genre_id
          UNION SELECT g.id, g.parent_id, g.name FROM genre g JOIN up ON g.id = up.parent_id)
        SELECT jsonb_agg(up.name ORDER BY up.id) FROM up)) AS doc
     FROM song s`,
  ),
  view(
    'tree-below-embedded',
    'genre song',
    toItself,
    `SELECT s.id, jsonb_build_object('title', s.title, 'genres',
       (WITH RECURSIVE t AS (
          SELECT g.id, g.name FROM genre g WHERE g.id = s.genre_id
          UNION SELECT g.id, g.name FROM genre g JOIN t ON g.parent_id = t.id)
        SELECT jsonb_agg(t.name ORDER BY t.id) FROM t)) AS doc
     FROM song s`,
  ),
  view(
    'tree-of-the-root',
    'employee',
    toItself,
    `SELECT e.id, jsonb_build_object('name', e.name, 'staff',
       (WITH RECURSIVE t (id) AS (
          SELECT e.id UNION SELECT r.id FROM employee r JOIN t ON r.manager_id = t.id)
        SELECT jsonb_agg(r.name ORDER BY r.id) FROM t JOIN employee r ON r.id = t.id)) AS doc
     FROM employee e`,
  ),
  view(
    'tree-by-edges',
    'customer deal',
    most,
    `SELECT c.id, jsonb_build_object('sellers',
       (WITH RECURSIVE t (id) AS (
          SELECT d.seller_id FROM deal d WHERE d.buyer_id = c.id
          UNION SELECT d.seller_id FROM t JOIN deal d ON d.buyer_id = t.id)
        SELECT jsonb_agg(x.name ORDER BY x.id) FROM t JOIN customer x ON x.id = t.id)) AS doc
     FROM customer c`,
  ),
];
