/*
 * Stands in for the library of jsonb_ivm 0.1.0: the same symbols, whose functions only say that they were called.
 */
#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"
#include "utils/builtins.h"

PG_MODULE_MAGIC;

static Datum
document(void)
{
	extern Datum jsonb_in(PG_FUNCTION_ARGS);

	return DirectFunctionCall1(jsonb_in, CStringGetDatum("{\"by\": \"0.1.0\"}"));
}

#define FORMER(name, result) \
PG_FUNCTION_INFO_V1(name##_wrapper); \
Datum \
name##_wrapper(PG_FUNCTION_ARGS) \
{ \
	return result; \
}

FORMER(jsonb_merge_shallow, document())
FORMER(jsonb_merge_at_path, document())
FORMER(jsonb_deep_merge, document())
FORMER(jsonb_smart_patch_scalar, document())
FORMER(jsonb_smart_patch_nested, document())
FORMER(jsonb_smart_patch_array, document())
FORMER(jsonb_array_update_where, document())
FORMER(jsonb_array_update_where_batch, document())
FORMER(jsonb_array_delete_where, document())
FORMER(jsonb_array_insert_where, document())
FORMER(jsonb_array_contains_id, BoolGetDatum(false))
FORMER(jsonb_extract_id, PointerGetDatum(cstring_to_text("0.1.0")))
FORMER(jsonb_ivm_set_path, document())
FORMER(jsonb_ivm_array_update_where_path, document())

/* A row at a time, as pgrx returns sets. */
PG_FUNCTION_INFO_V1(jsonb_array_update_multi_row_wrapper);
Datum
jsonb_array_update_multi_row_wrapper(PG_FUNCTION_ARGS)
{
	FuncCallContext *rows;

	if (SRF_IS_FIRSTCALL())
		SRF_FIRSTCALL_INIT();
	rows = SRF_PERCALL_SETUP();
	if (rows->call_cntr < 2)
		SRF_RETURN_NEXT(rows, document());
	SRF_RETURN_DONE(rows);
}

/* As an older library of this extension has it: a later one that is loaded beside it has to call its own. */
PG_FUNCTION_INFO_V1(jsonb_array_update_where);
Datum
jsonb_array_update_where(PG_FUNCTION_ARGS)
{
	return document();
}
