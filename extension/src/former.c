/*
 * The symbols of version 0.1.0, which ended in "_wrapper". Databases whose extension has not been updated yet call
 * them: each answers as the function that has taken its place, which has the same arguments.
 */
#include "postgres.h"

#include "fmgr.h"

#define FORMER_FUNCTION_AS(name, present) \
extern Datum present(PG_FUNCTION_ARGS); \
PG_FUNCTION_INFO_V1(name##_wrapper); \
Datum \
name##_wrapper(PG_FUNCTION_ARGS) \
{ \
	return present(fcinfo); \
}

#define FORMER_FUNCTION(name) FORMER_FUNCTION_AS(name, name)

FORMER_FUNCTION(jsonb_merge_shallow)
FORMER_FUNCTION(jsonb_merge_at_path)
FORMER_FUNCTION(jsonb_deep_merge)
FORMER_FUNCTION_AS(jsonb_smart_patch_scalar, jsonb_merge_shallow)
FORMER_FUNCTION_AS(jsonb_smart_patch_nested, jsonb_merge_at_path)
FORMER_FUNCTION(jsonb_smart_patch_array)
FORMER_FUNCTION(jsonb_array_update_where)
FORMER_FUNCTION(jsonb_array_update_where_batch)
FORMER_FUNCTION(jsonb_array_update_multi_row)
FORMER_FUNCTION(jsonb_array_delete_where)
FORMER_FUNCTION(jsonb_array_insert_where)
FORMER_FUNCTION(jsonb_array_contains_id)
FORMER_FUNCTION(jsonb_extract_id)
FORMER_FUNCTION(jsonb_ivm_set_path)
FORMER_FUNCTION(jsonb_ivm_array_update_where_path)
