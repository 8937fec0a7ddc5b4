/*
 * The trigger function of document views: asks what a statement changed, and calls the function that answers it only if
 * there is something to answer.
 *
 * - An UPDATE that left every column of interest as it was, to the last bit, calls nothing.
 * - A statement of one row is answered by a function for rows, if there is one: it is called as a row trigger is, with
 *   OLD and NEW at hand, unless the row may have been written again since, by a trigger of the user's, say. If it returns
 *   a row, that was not the answer.
 * - Any other is answered by a function for statements. Both have the transition tables.
 *
 * Its arguments: the names of the triggers that hold the functions for statements and for rows, the latter empty where
 * there is none; what the function for rows needs not ask for itself, as it isn't called otherwise: "read committed" for
 * transactions at that level (or lower), empty for any; the name of a setting that must not be on, or empty; how many of
 * the columns that follow an UPDATE has to leave as they were; then, for UPDATE, the columns of interest, those first. A
 * holder is a trigger on TRUNCATE of the same table that never fires: so the server has asked whether whoever made it may
 * call the function. It names this trigger in turn, so that no other trigger can have the function called.
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_trigger.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/guc.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/syscache.h"
#include "utils/tuplestore.h"

/* The rows of one side of a statement, read from the first on. None, where there is no such side. */
typedef struct Side
{
	Tuplestorestate *rows;
	TupleTableSlot *slot;
	int			pointer;
	int64		count;
} Side;

static Side
open_side(Tuplestorestate *rows, TupleDesc type)
{
	Side		side = {rows, NULL, 0, 0};

	if (rows == NULL)
		return side;
	side.slot = MakeSingleTupleTableSlot(type, &TTSOpsMinimalTuple);
	side.pointer = tuplestore_alloc_read_pointer(rows, EXEC_FLAG_REWIND);
	side.count = tuplestore_tuple_count(rows);
	tuplestore_select_read_pointer(rows, side.pointer);
	tuplestore_rescan(rows);
	return side;
}

static bool
next_row(Side *side)
{
	if (side->rows == NULL)
		return false;
	tuplestore_select_read_pointer(side->rows, side->pointer);
	return tuplestore_gettupleslot(side->rows, true, false, side->slot);
}

static void
close_side(Side *side)
{
	if (side->slot != NULL)
		ExecDropSingleTupleTableSlot(side->slot);
}

/* The row that was read last, as a copy: a slot of minimal tuples has no other. NULL where there is no such side. */
static HeapTuple
current_row(Side *side)
{
	return side->slot == NULL ? NULL : ExecFetchSlotHeapTuple(side->slot, false, NULL);
}

/* Places of the arguments. */
#define STATEMENTS 0
#define ROWS 1
#define LEVEL 2
#define SETTING 3
#define FIXED 4
#define COLUMNS 5

/* A column of interest, and how its values are stored. */
typedef struct Column
{
	AttrNumber	number;
	int16		length;
	bool		by_value;
} Column;

/* The column that one of the trigger's further arguments names. */
static Column
find_column(const TriggerData *event, const char *name)
{
	Relation	table = event->tg_relation;
	Column		column;

	column.number = get_attnum(RelationGetRelid(table), name);
	if (column.number == InvalidAttrNumber)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation \"%s\" does not exist", name, RelationGetRelationName(table)),
				 errdetail("Trigger \"%s\" follows it for a document view.", event->tg_trigger->tgname),
				 errhint("Replace the view: jsonb-ivm create --replace.")));
	get_typlenbyval(SPI_gettypeid(RelationGetDescr(table), column.number), &column.length, &column.by_value);
	return column;
}

/* The columns of interest of an UPDATE, those first that it has to leave for a row to be answered by itself. */
typedef struct Columns
{
	Column	   *columns;
	int			count;
	int			fixed;
} Columns;

/* None, of another event. */
static Columns
columns_of(const TriggerData *event)
{
	Trigger    *trigger = event->tg_trigger;
	Columns		found = {NULL, 0, 0};

	if (!TRIGGER_FIRED_BY_UPDATE(event->tg_event))
		return found;
	found.count = trigger->tgnargs - COLUMNS;
	found.fixed = Min(Max(pg_strtoint32(trigger->tgargs[FIXED]), 0), found.count);
	found.columns = palloc(Max(found.count, 1) * sizeof(Column));
	for (int i = 0; i < found.count; i++)
		found.columns[i] = find_column(event, trigger->tgargs[COLUMNS + i]);
	return found;
}

/* Whether two rows differ in one of the columns, to the last bit. */
static bool
rows_differ(const Column *columns, int count, Side *old, Side *new)
{
	for (int i = 0; i < count; i++)
	{
		const Column *column = &columns[i];
		bool		old_null,
					new_null;
		Datum		old_value = slot_getattr(old->slot, column->number, &old_null);
		Datum		new_value = slot_getattr(new->slot, column->number, &new_null);

		if (old_null != new_null)
			return true;
		if (!old_null && !datum_image_eq(old_value, new_value, column->by_value, column->length))
			return true;
	}
	return false;
}

/*
 * Statements that changed a table since the client sent its command, told by where their rows are kept, which is another
 * place for each while any of them is still to be answered.
 */
typedef struct Statements
{
	Oid			table;			/* the key */
	TransactionId transaction;
	TimestampTz command;
	const void *last;
	bool		several;
} Statements;

static Statements *
statements_of(Oid table)
{
	static HTAB *tables = NULL;
	Statements *statements;
	bool		found;

	if (tables == NULL)
	{
		HASHCTL		control = {0};

		control.keysize = sizeof(Oid);
		control.entrysize = sizeof(Statements);
		tables = hash_create("jsonb_ivm statements", 16, &control, HASH_ELEM | HASH_BLOBS);
	}
	statements = hash_search(tables, &table, HASH_ENTER, &found);
	if (!found || statements->transaction != GetTopTransactionIdIfAny() ||
		statements->command != GetCurrentStatementStartTimestamp())
	{
		statements->transaction = GetTopTransactionIdIfAny();
		statements->command = GetCurrentStatementStartTimestamp();
		statements->last = NULL;
		statements->several = false;
	}
	return statements;
}

/*
 * Whether this is the first statement of the command that changes the table, of those that have been answered. One
 * inside it, of a trigger or a function, is answered before it: then its rows may have been written again since.
 */
static bool
is_first(const TriggerData *event)
{
	Statements *statements = statements_of(RelationGetRelid(event->tg_relation));
	const void *rows = event->tg_newtable != NULL ? event->tg_newtable : event->tg_oldtable;

	if (statements->last != NULL && statements->last != rows)
		statements->several = true;
	statements->last = rows;
	return !statements->several;
}

/* Whether a trigger holds a function that another may have called. */
static bool
holds_for(const Trigger *holder, const Trigger *caller)
{
	return TRIGGER_FOR_TRUNCATE(holder->tgtype) && holder->tgnargs == 1 &&
		strcmp(holder->tgargs[0], caller->tgname) == 0;
}

/*
 * The trigger that holds a function, which names this one in turn. NULL if the document view is gone, and this is all
 * that is left of it: a trigger that the owner of the table has made goes with nothing but the extension.
 */
static Trigger *
find_holder(const TriggerData *event, const char *name)
{
	TriggerDesc *triggers = event->tg_relation->trigdesc;
	Trigger    *own = event->tg_trigger;
	bool		others = false;

	for (int i = 0; i < triggers->numtriggers; i++)
	{
		Trigger    *holder = &triggers->triggers[i];

		if (strcmp(holder->tgname, name) == 0 && holds_for(holder, own))
			return holder;
		others = others || strcmp(holder->tgname, name) == 0 || holds_for(holder, own);
	}
	if (!others)
		return NULL;
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("no trigger of relation \"%s\" holds a function that trigger \"%s\" calls",
					RelationGetRelationName(event->tg_relation), own->tgname),
			 errhint("Replace the document view: jsonb-ivm create --replace.")));
}

/*
 * A function that was called before, as the server looks it up: who owns it, what it sets, how it is called. Looked up
 * anew, each call would cost as much again as all else that is done here.
 */
typedef struct Callee
{
	Oid			holder;			/* the key */
	Oid			function;
	bool		valid;
	int			calls;			/* that haven't returned */
	MemoryContext context;
	FmgrInfo	info;
} Callee;

static HTAB *callees = NULL;

/* A function was changed or dropped, it isn't told which. */
static void
forget_callees(Datum arg, int cache, uint32 hash)
{
	HASH_SEQ_STATUS scan;
	Callee	   *callee;

	hash_seq_init(&scan, callees);
	while ((callee = hash_seq_search(&scan)) != NULL)
		callee->valid = false;
}

static void
make_callees(void)
{
	HASHCTL		control = {0};

	control.keysize = sizeof(Oid);
	control.entrysize = sizeof(Callee);
	callees = hash_create("jsonb_ivm functions", 16, &control, HASH_ELEM | HASH_BLOBS);
	CacheRegisterSyscacheCallback(PROCOID, forget_callees, (Datum) 0);
}

static Callee *
find_callee(const Trigger *holder)
{
	Callee	   *callee;
	bool		found;

	if (callees == NULL)
		make_callees();
	callee = hash_search(callees, &holder->tgoid, HASH_ENTER, &found);
	if (!found)
	{
		callee->valid = false;
		callee->calls = 0;
		callee->context = NULL;
	}
	return callee;
}

/* Looks the function up, if it isn't known. False while that would take it from under a call. */
static bool
know_callee(Callee *callee, Oid function)
{
	if (callee->valid && callee->function == function)
		return true;
	if (callee->calls > 0)
		return false;
	callee->valid = false;
	if (callee->context == NULL)
		callee->context = AllocSetContextCreate(TopMemoryContext, "jsonb_ivm function", ALLOCSET_SMALL_SIZES);
	MemoryContextReset(callee->context);
	fmgr_info_cxt(function, &callee->info, callee->context);
	callee->function = function;
	callee->valid = true;
	return true;
}

static Datum
call(TriggerData *event, FmgrInfo *function)
{
	LOCAL_FCINFO(fcinfo, 0);

	InitFunctionCallInfoData(*fcinfo, function, 0, InvalidOid, (Node *) event, NULL);
	return FunctionCallInvoke(fcinfo);
}

/* Calls the function that a trigger of this name holds; what it returns, NULL if the view is gone. */
static Datum
call_held(TriggerData *event, const char *name)
{
	Trigger    *holder = find_holder(event, name);
	Callee	   *callee;
	Datum		result;

	if (holder == NULL)
		return PointerGetDatum(NULL);
	callee = find_callee(holder);
	if (!know_callee(callee, holder->tgfoid))
	{
		FmgrInfo	function;

		fmgr_info(holder->tgfoid, &function);
		return call(event, &function);
	}
	callee->calls++;
	PG_TRY();
	{
		result = call(event, &callee->info);
	}
	PG_FINALLY();
	{
		callee->calls--;
	}
	PG_END_TRY();
	return result;
}

static bool
is_on(const char *setting)
{
	const char *value = GetConfigOption(setting, true, false);

	return value != NULL && strcmp(value, "on") == 0;
}

/*
 * Whether the statement left every column of interest as it was: then the sides stand at their ends, otherwise at a row
 * that it changed. Old and new rows of an UPDATE are in the same order: they come in pairs. (The columns that the statement
 * names say less: triggers change others, and of several statements that foreign keys' actions take, which are one event,
 * only the last one's are told.)
 */
static bool
changes_nothing(const TriggerData *event, const Columns *columns, Side *old, Side *new)
{
	if (!TRIGGER_FIRED_BY_UPDATE(event->tg_event))
		return !next_row(old) && !next_row(new);
	if (old->count != new->count)
		return false;
	while (next_row(old) && next_row(new))
	{
		if (rows_differ(columns->columns, columns->count, old, new))
			return false;
	}
	return true;
}

static bool
is_single(const Side *side)
{
	return side->rows == NULL || side->count == 1;
}

/* Whether the statement changed one row, which is now as it was then, and the function for rows may be called. */
static bool
admits_row(const TriggerData *event, const Columns *columns, Side *old, Side *new)
{
	char	  **words = event->tg_trigger->tgargs;

	return is_first(event) && is_single(old) && is_single(new) &&
		words[ROWS][0] != '\0' &&
		(words[LEVEL][0] == '\0' || !IsolationUsesXactSnapshot()) &&
		(words[SETTING][0] == '\0' || !is_on(words[SETTING])) &&
		!rows_differ(columns->columns, columns->fixed, old, new);
}

/* Calls the function for rows with an event of a row that is made of the statement's; whether that answered it. */
static bool
answer_row(const TriggerData *event, Side *old, Side *new)
{
	TriggerData row = *event;

	row.tg_event |= TRIGGER_EVENT_ROW;
	row.tg_trigtuple = current_row(old->rows != NULL ? old : new);
	row.tg_newtuple = old->rows != NULL ? current_row(new) : NULL;
	return DatumGetPointer(call_held(&row, event->tg_trigger->tgargs[ROWS])) == NULL;
}

PG_FUNCTION_INFO_V1(jsonb_ivm_maintain);
Datum
jsonb_ivm_maintain(PG_FUNCTION_ARGS)
{
	TriggerData *event = (TriggerData *) fcinfo->context;
	TupleDesc	type;
	Columns		columns;
	Side		old,
				new;
	bool		answered;

	/* Nothing but triggers gives a function that returns one a context. */
	if (event == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("jsonb_ivm_maintain is not called by a trigger")));
	if (!TRIGGER_FIRED_AFTER(event->tg_event) || TRIGGER_FIRED_FOR_ROW(event->tg_event) ||
		(event->tg_oldtable == NULL && event->tg_newtable == NULL) || event->tg_trigger->tgnargs < COLUMNS)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" is not an AFTER trigger of statements with transition tables and %d arguments",
						event->tg_trigger->tgname, COLUMNS)));
	type = RelationGetDescr(event->tg_relation);
	old = open_side(event->tg_oldtable, type);
	new = open_side(event->tg_newtable, type);
	columns = columns_of(event);
	answered = changes_nothing(event, &columns, &old, &new) ||
		(admits_row(event, &columns, &old, &new) && answer_row(event, &old, &new));
	close_side(&old);
	close_side(&new);
	if (!answered)
		call_held(event, event->tg_trigger->tgargs[STATEMENTS]);
	PG_RETURN_POINTER(NULL);
}
