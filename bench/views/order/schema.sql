-- A shop. Keys come after the rows (`seed.sql`): checking millions of them one by one is slow.
CREATE TABLE customer (id int, name text NOT NULL, city text NOT NULL, memo text);
CREATE TABLE orders (
  id int,
  customer_id int NOT NULL,
  status text NOT NULL,
  placed date NOT NULL,
  memo text
);
CREATE TABLE line (
  id int,
  order_id int NOT NULL,
  position int NOT NULL,
  product text NOT NULL,
  qty int NOT NULL,
  price numeric(10,2) NOT NULL,
  memo text
);
CREATE SEQUENCE line_id;
CREATE SEQUENCE line_pick;

-- Makes any line again from its number.
CREATE FUNCTION seed_line(n bigint, lines bigint) RETURNS SETOF public.line LANGUAGE sql STABLE AS $$
  SELECT n::int, ((n - 1) / lines + 1)::int, (10 * ((n - 1) % lines + 1))::int, 'product ' || n % 97,
         (n % 9 + 1)::int, (n % 1000)::numeric / 100 + 1, NULL::text
$$;
