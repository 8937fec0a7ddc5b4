-- A customer with the employee in charge, invoices with their lines, and totals.
SELECT c.customer_id,
       c.country,
       (SELECT sum(i.total) FROM invoice i WHERE i.customer_id = c.customer_id) AS spent,
       jsonb_build_object(
         'name', c.first_name || ' ' || c.last_name,
         'company', c.company,
         'support', (SELECT jsonb_build_object('id', e.employee_id, 'name', concat_ws(' ', e.first_name, e.last_name))
                     FROM employee e WHERE e.employee_id = c.support_rep_id),
         'invoices', (SELECT jsonb_agg(jsonb_build_object(
                               'id', i.invoice_id, 'date', i.invoice_date, 'total', i.total,
                               'lines', (SELECT jsonb_agg(jsonb_build_object(
                                                  'track', (SELECT t.name FROM track t WHERE t.track_id = l.track_id),
                                                  'price', l.unit_price, 'quantity', l.quantity)
                                                ORDER BY l.invoice_line_id)
                                         FROM invoice_line l WHERE l.invoice_id = i.invoice_id),
                               'sum', (SELECT sum(l.unit_price * l.quantity)
                                       FROM invoice_line l WHERE l.invoice_id = i.invoice_id))
                             ORDER BY i.invoice_date DESC, i.invoice_id)
                      FROM invoice i WHERE i.customer_id = c.customer_id)) AS doc
FROM customer c
