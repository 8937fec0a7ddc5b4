-- An employee with manager, reports and customers: the table refers to itself.
SELECT e.employee_id,
       jsonb_build_object(
         'name', e.first_name || ' ' || e.last_name,
         'title', e.title,
         'hired', e.hire_date::date,
         'manager', (SELECT jsonb_build_object('name', m.first_name || ' ' || m.last_name, 'title', m.title)
                     FROM employee m WHERE m.employee_id = e.reports_to),
         'reports', (SELECT jsonb_agg(jsonb_build_object('id', r.employee_id, 'name', r.first_name || ' ' || r.last_name)
                                      ORDER BY r.last_name, r.employee_id)
                     FROM employee r WHERE r.reports_to = e.employee_id),
         'customers', (SELECT jsonb_object_agg(c.customer_id, c.last_name)
                       FROM customer c WHERE c.support_rep_id = e.employee_id)) AS doc
FROM employee e
