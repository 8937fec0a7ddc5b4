import { Random } from '../oracle/generate/random.js';

/** A random row's key, as SQL: whichever rows there are by then. */
type Any = (table: string) => string;
type Write = (any: Any, random: Random) => string;

/** What happens to each table; every table of the store is written to. */
const writes: Readonly<Record<string, readonly Write[]>> = {
  genre: [
    (any, random) => `UPDATE genre SET name = 'Genre ${random.below(9)}' WHERE genre_id = ${any('genre')}`,
    () => `INSERT INTO genre SELECT max(genre_id) + 1, 'New' FROM genre`,
    () => `DELETE FROM genre g WHERE NOT EXISTS (SELECT FROM track t WHERE t.genre_id = g.genre_id)`,
  ],
  media_type: [
    (any) => `UPDATE media_type SET name = upper(name) WHERE media_type_id = ${any('media_type')}`,
    () => `INSERT INTO media_type SELECT max(media_type_id) + 1, 'Wax' FROM media_type`,
    () => `DELETE FROM media_type m WHERE NOT EXISTS (SELECT FROM track t WHERE t.media_type_id = m.media_type_id)`,
  ],
  artist: [
    (any, random) =>
      `UPDATE artist SET name = ${random.pick(['NULL', `'The ' || name`, `''`])} WHERE artist_id = ${any('artist')}`,
    () => `INSERT INTO artist SELECT max(artist_id) + 1, 'Somebody' FROM artist RETURNING *`,
    (any) => {
      const [from, to] = [any('artist'), any('artist')];
      return `WITH moved AS (UPDATE album SET artist_id = ${to} WHERE artist_id = ${from} AND ${to} <> ${from})
        DELETE FROM artist WHERE artist_id = ${from} AND ${to} <> ${from}`;
    },
    () => `UPDATE artist a SET artist_id = artist_id + 1000
      WHERE NOT EXISTS (SELECT FROM album b WHERE b.artist_id = a.artist_id)`,
  ],
  album: [
    (any) => `INSERT INTO album SELECT max(album_id) + 1, 'Live', ${any('artist')} FROM album`,
    (any) => `UPDATE album SET artist_id = ${any('artist')} WHERE album_id = ${any('album')}`,
    (_any, random) =>
      `UPDATE album SET title = title || ' ${random.below(9)}' WHERE album_id % 20 = ${random.below(20)}`,
    (any) => {
      const album = any('album');
      return `WITH freed AS (UPDATE track SET album_id = NULL WHERE album_id = ${album})
        DELETE FROM album WHERE album_id = ${album}`;
    },
  ],
  track: [
    (
      any,
    ) => `INSERT INTO track SELECT max(track_id) + 1, 'Song', ${any('album')}, ${any('media_type')}, ${any('genre')},
      NULL, 1000, NULL, 0.99 FROM track`,
    (any) => `UPDATE track SET name = name || '!' WHERE track_id = ${any('track')}`,
    (any) => `UPDATE track SET composer = NULL, bytes = bytes + 1 WHERE track_id = ${any('track')}`,
    (any) => `UPDATE track SET album_id = ${any('album')} WHERE track_id IN (${any('track')}, ${any('track')})`,
    (any) => `UPDATE track SET album_id = NULL, genre_id = NULL WHERE track_id = ${any('track')}`,
    (any) =>
      `UPDATE track SET genre_id = ${any('genre')}, unit_price = unit_price + 0.10 WHERE album_id = ${any('album')}`,
    (any) => `UPDATE track SET milliseconds = milliseconds + 1, media_type_id = ${any('media_type')}
      WHERE track_id = ${any('track')}`,
    (any) => {
      const track = any('track');
      return `WITH sold AS (DELETE FROM invoice_line WHERE track_id = ${track}),
        listed AS (DELETE FROM playlist_track WHERE track_id = ${track})
        DELETE FROM track WHERE track_id = ${track}`;
    },
  ],
  playlist: [
    () => `INSERT INTO playlist SELECT max(playlist_id) + 1, 'Mine' FROM playlist`,
    (any) => `UPDATE playlist SET name = reverse(name) WHERE playlist_id = ${any('playlist')}`,
    (any) => {
      const playlist = any('playlist');
      return `WITH emptied AS (DELETE FROM playlist_track WHERE playlist_id = ${playlist})
        DELETE FROM playlist WHERE playlist_id = ${playlist}`;
    },
  ],
  playlist_track: [
    (any) => `INSERT INTO playlist_track VALUES (${any('playlist')}, ${any('track')}) ON CONFLICT DO NOTHING`,
    (any) => `INSERT INTO playlist_track SELECT ${any('playlist')}, track_id FROM track WHERE album_id = ${any('album')}
      ON CONFLICT DO NOTHING`,
    (any) => `DELETE FROM playlist_track WHERE track_id IN (${any('track')}, ${any('track')}, ${any('track')})`,
    (any) => `WITH taken AS (DELETE FROM playlist_track WHERE track_id = ${any('track')} RETURNING playlist_id)
      INSERT INTO playlist_track SELECT playlist_id, ${any('track')} FROM taken ON CONFLICT DO NOTHING`,
  ],
  employee: [
    (any) => `UPDATE employee SET last_name = left(last_name || 'son', 20) WHERE employee_id = ${any('employee')}`,
    (any) => `UPDATE employee SET reports_to = ${any('employee')} WHERE employee_id = ${any('employee')}`,
    (any) =>
      `UPDATE employee SET reports_to = NULL, hire_date = hire_date + interval '1 day' WHERE employee_id = ${any('employee')}`,
    (any) => `INSERT INTO employee (employee_id, last_name, first_name, reports_to)
      SELECT max(employee_id) + 1, 'Doe', 'Jo', ${any('employee')} FROM employee`,
    (any) => {
      const [from, to] = [any('employee'), any('employee')];
      return `WITH led AS (UPDATE employee SET reports_to = ${to} WHERE reports_to = ${from} AND employee_id <> ${from} AND ${to} <> ${from}),
        served AS (UPDATE customer SET support_rep_id = ${to} WHERE support_rep_id = ${from} AND ${to} <> ${from})
        DELETE FROM employee WHERE employee_id = ${from} AND ${to} <> ${from}`;
    },
  ],
  customer: [
    (any) =>
      `UPDATE customer SET first_name = initcap(first_name), city = upper(city) WHERE customer_id = ${any('customer')}`,
    (any) => `UPDATE customer SET support_rep_id = ${any('employee')} WHERE customer_id % 5 = 0`,
    (any) =>
      `UPDATE customer SET support_rep_id = NULL, email = email || '.org' WHERE customer_id = ${any('customer')}`,
    (any) => `INSERT INTO customer (customer_id, first_name, last_name, email, support_rep_id)
      SELECT max(customer_id) + 1, 'Al', 'Bo', 'al@example.org', ${any('employee')} FROM customer`,
    (any) => {
      const customer = any('customer');
      return `WITH invoices AS (DELETE FROM invoice WHERE customer_id = ${customer} RETURNING invoice_id),
        lines AS (DELETE FROM invoice_line WHERE invoice_id IN (SELECT invoice_id FROM invoices))
        DELETE FROM customer WHERE customer_id = ${customer}`;
    },
  ],
  invoice: [
    (any) => `WITH new AS (INSERT INTO invoice SELECT max(invoice_id) + 1, ${any('customer')}, '2026-02-03 04:05:06',
        'Street', 'Town', NULL, 'Land', '1', 1.98 FROM invoice RETURNING invoice_id)
      INSERT INTO invoice_line SELECT (SELECT max(invoice_line_id) FROM invoice_line) + n, invoice_id, ${any('track')}, 0.99, n
      FROM new, generate_series(1, 3) n`,
    (any) => `UPDATE invoice SET customer_id = ${any('customer')} WHERE invoice_id = ${any('invoice')}`,
    (any) => `UPDATE invoice i SET total = (SELECT coalesce(sum(unit_price * quantity), 0) FROM invoice_line l
      WHERE l.invoice_id = i.invoice_id) WHERE customer_id = ${any('customer')}`,
    (any) =>
      `UPDATE invoice SET billing_city = 'Elsewhere', total = total::text::numeric WHERE invoice_id = ${any('invoice')}`,
    (any) => {
      const invoice = any('invoice');
      return `WITH lines AS (DELETE FROM invoice_line WHERE invoice_id = ${invoice})
        DELETE FROM invoice WHERE invoice_id = ${invoice}`;
    },
  ],
  invoice_line: [
    (any) =>
      `INSERT INTO invoice_line SELECT max(invoice_line_id) + 1, ${any('invoice')}, ${any('track')}, 1.29, 2 FROM invoice_line`,
    (any, random) => `UPDATE invoice_line SET quantity = ${random.below(4)}, unit_price = unit_price * 1.0
      WHERE invoice_id = ${any('invoice')}`,
    (any) => `UPDATE invoice_line SET invoice_id = ${any('invoice')}, track_id = ${any('track')}
      WHERE invoice_line_id = ${any('invoice_line')}`,
    (any) => `DELETE FROM invoice_line WHERE invoice_line_id IN (${any('invoice_line')}, ${any('invoice_line')})`,
  ],
};

export const writtenTables = Object.keys(writes);

/** A statement on each table in turn, the same for the same seed. */
export function* randomWrites(seed: number, count: number): Generator<{ table: string; sql: string }> {
  const random = new Random(seed);
  const any: Any = (table) => {
    const key = `${table}_id`;
    return `(SELECT ${key} FROM ${table} ORDER BY ${key} OFFSET (SELECT ${random.below(10_000)} % count(*) FROM ${table}) LIMIT 1)`;
  };
  for (let place = 0; place < count; place++) {
    const table = writtenTables[place % writtenTables.length] as string;
    yield { table, sql: random.pick(writes[table] ?? [])(any, random) };
  }
}
