-- After order.sql, with the functions of jsonb_ivm: an element is found by its id and changed in one pass.

CREATE OR REPLACE FUNCTION line_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc SET doc = jsonb_array_delete_where(doc, 'lines', 'id', to_jsonb(OLD.id)) WHERE id = OLD.order_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION line_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc
  SET doc = jsonb_array_update_where(doc, 'lines', 'id', to_jsonb(NEW.id),
                                     jsonb_build_object('qty', NEW.qty, 'product', NEW.product))
  WHERE id = NEW.order_id;
  RETURN NULL;
END $$;
