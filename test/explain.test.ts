import { describe, expect, test } from 'vitest';
import { formatPlan } from '../src/plan/explain.js';
import { hostilePlan, orderPlan } from './explain-plans.js';

describe('explaining a plan', () => {
  test('as text: what is read, how a change finds its documents, what each event does', () => {
    expect(formatPlan(orderPlan, 'text')).toMatchInlineSnapshot(`
      "shop.order_doc: one document per row of orders
        key       id bigint
        columns   id bigint, customer_id bigint, doc jsonb
        pinned    TimeZone = UTC

      line
        reads     id, order_id, product_id, qty
        at        doc.lines[], as l
                  ↑ the root in orders, where l.order_id = o.id
                    it refers to orders, foreign key line_order_id_fkey, index orders_pkey
        insert    recompute the documents reached: the array gains elements
                  FOR SHARE on product rows newly referenced: another transaction may be changing them
                  FOR NO KEY UPDATE on order_doc rows reached: the last writer recomputes
        truncate  recompute every document: every row is gone

      orders
        reads     customer_id, id
        at        the root, as o
        insert    recompute the documents reached: each new row is a new root
        delete, truncate
                  recompute the documents reached: its root is gone

      stock.product
        reads     id, title
        at        doc.lines[].product, as p
                  ↑ doc.lines[] in line, where p.id = l.product_id
                    line refers to it, no foreign key to rely on
                    MISSING INDEX: CREATE INDEX ON shop.line (product_id)
                  ↑ the root in orders, where l.order_id = o.id
                    it refers to orders, foreign key line_order_id_fkey, index orders_pkey
        update    set the fields that changed: an embedded object changes

      Without these indexes, writes read whole tables:
        CREATE INDEX ON shop.line (product_id);  -- doc.lines[].product"
    `);
  });

  test('as text, with names that mean something to SQL and to a terminal', () => {
    expect(formatPlan(hostilePlan, 'text')).toMatchInlineSnapshot(`
      "select."a""b'$$\\\`#;|]\\u000a--> x[\\u001b[31m<b>": one document per row of end
        key       "Id" text
        columns   "a""b'$$\\\`#;|]\\u000a--> x[\\u001b[31m<b>" jsonb

      end
        reads     no column, only whether the row is there
        at        the root, as e
        at        a"b'$$\\\`#;|]\\u000a--> x[\\u001b[31m<b>.reports[], as r
                  ↑ the root in end, where r.a"b'$$\\\`#;|] --> x[\\u001b[31m<b> < e."Id"
                    no equality to look rows up by
        at        doc.same, as s
                  ↑ the root in end
                    equal values that are a key on neither side
                    MISSING INDEX
        insert, update
                  recompute every document: no equality
                  exclusive advisory lock on the edge: no row to lock
        delete    adjust the totals: a count
                  shared advisory lock on the edge: no row to lock"
    `);
  });

  test('as JSON, losing nothing', () => {
    expect(JSON.parse(formatPlan(hostilePlan, 'json'))).toEqual(hostilePlan);
  });

  test('as a Mermaid flowchart: tables, hops, document', () => {
    expect(formatPlan(orderPlan, 'mermaid')).toMatchInlineSnapshot(`
      "flowchart LR
        document[("order_doc")]
        n0["orders"]
        n1["line<br>doc.lines[]"]
        n2["stock.product<br>doc.lines[].product"]
        n0 --> document
        n1 -->|"l.order_id = o.id<br>line_order_id_fkey"| n0
        n2 -.->|"p.id = l.product_id<br>no index"| n1"
    `);
  });

  test('as a Mermaid flowchart whose labels cannot break out of their quotes', () => {
    const diagram = formatPlan(hostilePlan, 'mermaid');
    expect(diagram).toMatchInlineSnapshot(`
      "flowchart LR
        document[("#34;a#34;#34;b#39;#36;#36;#92;#96;#35;#59;#124;]#92;u000a--#62; x[#92;u001b[31m#60;b#62;#34;")]
        n0["end"]
        n1["end<br>a#34;b#39;#36;#36;#92;#96;#35;#59;#124;]#92;u000a--#62; x[#92;u001b[31m#60;b#62;.reports[]"]
        n2["end<br>doc.same"]
        n0 --> document
        n1 -->|"r.a#34;b#39;#36;#36;#92;#96;#35;#59;#124;] --#62; x[#92;u001b[31m#60;b#62; #60; e.#34;Id#34;"| n0
        n2 -.->|"no index"| n0"
    `);
    for (const line of diagram.split('\n')) {
      expect(line).toMatch(
        /^(flowchart LR| {2}(document\[\("[^"]*"\)\]|n\d\["[^"]*"\]|n\d -\.?->(\|"[^"]*"\|)? (n\d|document)))$/,
      );
    }
  });
});
