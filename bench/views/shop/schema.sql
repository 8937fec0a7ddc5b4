-- A shop whose orders have the same number of lines, of entries without an id of their own, and of items in parcels. Keys
-- come after the rows (`seed.sql`).
CREATE TABLE product (id int, title text NOT NULL);
CREATE TABLE orders (id int, status text NOT NULL);
CREATE TABLE line (
  id int,
  order_id int NOT NULL,
  position int NOT NULL,
  product_id int NOT NULL,
  qty int NOT NULL,
  price numeric(10,2) NOT NULL
);
CREATE TABLE entry (order_id int, product_id int, position int NOT NULL, qty int NOT NULL);
CREATE TABLE parcel (id int, order_id int NOT NULL, position int NOT NULL, label text NOT NULL);
CREATE TABLE item (id int, parcel_id int NOT NULL, position int NOT NULL, qty int NOT NULL);
CREATE SEQUENCE next_id;
CREATE SEQUENCE pick;

-- Make any row again from its number.
CREATE FUNCTION seed_line(n bigint, lines bigint) RETURNS SETOF public.line LANGUAGE sql STABLE AS $$
  SELECT n::int, ((n - 1) / lines + 1)::int, (10 * ((n - 1) % lines + 1))::int, (n % 97 + 1)::int, (n % 9 + 1)::int,
         (n % 1000)::numeric / 100 + 1
$$;
CREATE FUNCTION seed_entry(n bigint, lines bigint) RETURNS SETOF public.entry LANGUAGE sql STABLE AS $$
  SELECT ((n - 1) / lines + 1)::int, ((n - 1) % lines + 1)::int, (10 * ((n - 1) % lines + 1))::int, (n % 9 + 1)::int
$$;
CREATE FUNCTION seed_item(n bigint, items bigint) RETURNS SETOF public.item LANGUAGE sql STABLE AS $$
  SELECT n::int, ((n - 1) / items + 1)::int, (10 * ((n - 1) % items + 1))::int, (n % 9 + 1)::int
$$;
