/*
 * The functions that SQL calls. Each is a function of the kernel with the same name, which gets the arguments as bytes
 * in linear memory: jsonb and text without their headers, in the order of the SQL function's parameters.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "instance.h"

PG_MODULE_MAGIC;

#define MOST_ARGUMENTS 6

/* Types of arguments: one letter for each. */
#define TEXTS 'a'				/* text[]; any other: jsonb or text */

typedef Span (*Operation) (w2c_kernel *kernel, const Span *arguments);
typedef Datum (*Export) (FunctionCallInfo fcinfo, Span target, Span result);

static Span
import_varlena(Datum datum)
{
	struct varlena *value = PG_DETOAST_DATUM_PACKED(datum);
	Span		span = kernel_import(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));

	if ((Pointer) value != DatumGetPointer(datum))
		pfree(value);
	return span;
}

static Datum
export_varlena(Span span)
{
	const void *bytes = kernel_bytes(span);
	uint32		length = span_length(span);
	struct varlena *value = palloc(VARHDRSZ + length);

	SET_VARSIZE(value, VARHDRSZ + length);
	memcpy(VARDATA(value), bytes, length);
	return PointerGetDatum(value);
}

/* The elements of a text[] as an array of spans; the length is their count. */
static Span
import_texts(Datum datum)
{
	ArrayType  *array = DatumGetArrayTypeP(datum);
	Datum	   *elements;
	bool	   *nulls;
	int			count;
	Span	   *spans;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
	spans = palloc(count * sizeof(Span));
	for (int i = 0; i < count; i++)
		spans[i] = nulls[i] ? 0 : import_varlena(elements[i]);
	return (Span) count << 32 | (uint32) kernel_import(spans, count * sizeof(Span));
}

static void
import_arguments(FunctionCallInfo fcinfo, const char *types, Span *arguments)
{
	for (int i = 0; types[i] != '\0'; i++)
	{
		if (PG_ARGISNULL(i))
			arguments[i] = 0;
		else if (types[i] == TEXTS)
			arguments[i] = import_texts(PG_GETARG_DATUM(i));
		else
			arguments[i] = import_varlena(PG_GETARG_DATUM(i));
	}
}

/* A document that the kernel left as it was stays where it is, toasted or not; no span stands for NULL. */
static Datum
as_document(FunctionCallInfo fcinfo, Span target, Span result)
{
	if (result == 0)
		PG_RETURN_NULL();
	return result == target ? PG_GETARG_DATUM(0) : export_varlena(result);
}

static Datum
as_text(FunctionCallInfo fcinfo, Span target, Span result)
{
	if (result == 0)
		PG_RETURN_NULL();
	return export_varlena(result);
}

static Datum
as_boolean(FunctionCallInfo fcinfo, Span target, Span result)
{
	return BoolGetDatum(result != 0);
}

static Datum
call(FunctionCallInfo fcinfo, const char *types, Operation operation, Export export)
{
	Datum		datum;

	PG_TRY();
	{
		w2c_kernel *kernel = kernel_begin();
		Span		arguments[MOST_ARGUMENTS];
		Span		result;

		import_arguments(fcinfo, types, arguments);
		result = operation(kernel, arguments);
		datum = export(fcinfo, arguments[0], result);
		kernel_end();
	}
	PG_CATCH();
	{
		kernel_discard();
		PG_RE_THROW();
	}
	PG_END_TRY();
	return datum;
}

/* Defines an SQL function: the types of its arguments, what it is of the kernel's, and what comes of the result. */
#define SQL_FUNCTION(name, types, call_of_kernel, export) \
static Span \
run_##name(w2c_kernel *kernel, const Span *a) \
{ \
	return call_of_kernel; \
} \
PG_FUNCTION_INFO_V1(name); \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	return call(fcinfo, types, run_##name, export); \
}


SQL_FUNCTION(jsonb_merge_shallow, "vv", w2c_kernel_jsonbMergeShallow(kernel, a[0], a[1]), as_document)
SQL_FUNCTION(jsonb_merge_at_path, "vva", w2c_kernel_jsonbMergeAtPath(kernel, a[0], a[1], a[2]), as_document)
SQL_FUNCTION(jsonb_deep_merge, "vv", w2c_kernel_jsonbDeepMerge(kernel, a[0], a[1]), as_document)
SQL_FUNCTION(jsonb_array_update_where, "vvvvv",
			 w2c_kernel_jsonbArrayUpdateWhere(kernel, a[0], a[1], a[2], a[3], a[4]), as_document)
SQL_FUNCTION(jsonb_smart_patch_array, "vvvvv",
			 w2c_kernel_jsonbSmartPatchArray(kernel, a[0], a[1], a[2], a[3], a[4]), as_document)
SQL_FUNCTION(jsonb_array_update_where_batch, "vvvv",
			 w2c_kernel_jsonbArrayUpdateWhereBatch(kernel, a[0], a[1], a[2], a[3]), as_document)
SQL_FUNCTION(jsonb_ivm_array_update_where_path, "vvvvvv",
			 w2c_kernel_jsonbIvmArrayUpdateWherePath(kernel, a[0], a[1], a[2], a[3], a[4], a[5]), as_document)
SQL_FUNCTION(jsonb_array_delete_where, "vvvv",
			 w2c_kernel_jsonbArrayDeleteWhere(kernel, a[0], a[1], a[2], a[3]), as_document)
SQL_FUNCTION(jsonb_array_contains_id, "vvvv",
			 w2c_kernel_jsonbArrayContainsId(kernel, a[0], a[1], a[2], a[3]), as_boolean)
SQL_FUNCTION(jsonb_extract_id, "vv", w2c_kernel_jsonbExtractId(kernel, a[0], a[1]), as_text)
SQL_FUNCTION(jsonb_ivm_set_path, "vvv", w2c_kernel_jsonbIvmSetPath(kernel, a[0], a[1], a[2]), as_document)
SQL_FUNCTION(jsonb_ivm_patch, "vv", w2c_kernel_jsonbIvmPatch(kernel, a[0], a[1]), as_document)
SQL_FUNCTION(jsonb_merge_patch, "vv", w2c_kernel_jsonbMergePatch(kernel, a[0], a[1]), as_document)
SQL_FUNCTION(jsonb_patch, "vv", w2c_kernel_jsonbPatch(kernel, a[0], a[1]), as_document)
SQL_FUNCTION(jsonb_diff, "vv", w2c_kernel_jsonbDiff(kernel, a[0], a[1]), as_document)

static Span
run_jsonb_array_insert_where(w2c_kernel *kernel, const Span *a)
{
	return w2c_kernel_jsonbArrayInsertWhere(kernel, a[0], a[1], a[2], a[3], a[4]);
}

PG_FUNCTION_INFO_V1(jsonb_array_insert_where);
Datum
jsonb_array_insert_where(PG_FUNCTION_ARGS)
{
	static const char *const names[] = {"target", "array_path", "new_element"};

	/* not strict in SQL: the last two may be NULL */
	for (int i = 0; i < lengthof(names); i++)
		if (PG_ARGISNULL(i))
			ereport(ERROR, errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg_internal("%s is null", names[i]));
	return call(fcinfo, "vvvvv", run_jsonb_array_insert_where, as_document);
}

/* One call of jsonb_array_update_where for each document; a NULL document gives a NULL row. */
PG_FUNCTION_INFO_V1(jsonb_array_update_multi_row);
Datum
jsonb_array_update_multi_row(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = (ReturnSetInfo *) fcinfo->resultinfo;
	MemoryContext per_row = AllocSetContextCreate(CurrentMemoryContext, "jsonb_ivm row", ALLOCSET_DEFAULT_SIZES);
	LOCAL_FCINFO(one, 5);
	Datum	   *targets;
	bool	   *nulls;
	int			count;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(0), JSONBOID, -1, false, TYPALIGN_INT, &targets, &nulls, &count);
	InitFunctionCallInfoData(*one, fcinfo->flinfo, 5, InvalidOid, NULL, NULL);
	memcpy(one->args, fcinfo->args, sizeof(NullableDatum) * 5);

	for (int i = 0; i < count; i++)
	{
		MemoryContext caller = MemoryContextSwitchTo(per_row);
		Datum		result = 0;

		one->args[0].value = targets[i];
		if (!nulls[i])
			result = jsonb_array_update_where(one);
		MemoryContextSwitchTo(caller);
		tuplestore_putvalues(rows->setResult, rows->setDesc, &result, &nulls[i]);
		MemoryContextReset(per_row);
	}
	MemoryContextDelete(per_row);
	return (Datum) 0;
}
