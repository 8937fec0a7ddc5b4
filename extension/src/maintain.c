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
 * there is none; then, for UPDATE, the columns of interest. A holder is a trigger on TRUNCATE of the same table that never
 * fires: so the server has asked whether whoever made it may call the function. It names this trigger in turn, so that no
 * other trigger can have the function called.
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_trigger.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "utils/datum.h"
#include "utils/hsearch.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/tuplestore.h"

/* The rows of one side of a statement, read from the first on. */
typedef struct Side
{
	Tuplestorestate *rows;
	TupleTableSlot *slot;
	int			pointer;
} Side;

static Side
open_side(Tuplestorestate *rows, TupleDesc type)
{
	Side		side = {rows, MakeSingleTupleTableSlot(type, &TTSOpsMinimalTuple), 0};

	side.pointer = tuplestore_alloc_read_pointer(rows, EXEC_FLAG_REWIND);
	tuplestore_select_read_pointer(rows, side.pointer);
	tuplestore_rescan(rows);
	return side;
}

static bool
next_row(Side *side)
{
	tuplestore_select_read_pointer(side->rows, side->pointer);
	return tuplestore_gettupleslot(side->rows, true, false, side->slot);
}

static void
close_side(Side *side)
{
	ExecDropSingleTupleTableSlot(side->slot);
}

/* Places of the arguments. */
#define STATEMENTS 0
#define ROWS 1
#define COLUMNS 2

/* A column of interest, and how its values are stored. */
typedef struct Column
{
	AttrNumber	number;
	int16		length;
	bool		by_value;
} Column;

/* The columns that the trigger's further arguments name. */
static Column *
columns_of(Trigger *trigger, Relation table)
{
	Column	   *columns = palloc(trigger->tgnargs * sizeof(Column));

	for (int i = COLUMNS; i < trigger->tgnargs; i++)
	{
		Column	   *column = &columns[i - COLUMNS];

		column->number = get_attnum(RelationGetRelid(table), trigger->tgargs[i]);
		if (column->number == InvalidAttrNumber)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("column \"%s\" of relation \"%s\" does not exist",
							trigger->tgargs[i], RelationGetRelationName(table)),
					 errdetail("Trigger \"%s\" follows it for a document view.", trigger->tgname),
					 errhint("Replace the view: jsonb-ivm create --replace.")));
		get_typlenbyval(SPI_gettypeid(RelationGetDescr(table), column->number),
						&column->length, &column->by_value);
	}
	return columns;
}

static bool
rows_differ(const Column *columns, int count, TupleTableSlot *old, TupleTableSlot *new)
{
	for (int i = 0; i < count; i++)
	{
		const Column *column = &columns[i];
		bool		old_null,
					new_null;
		Datum		old_value = slot_getattr(old, column->number, &old_null);
		Datum		new_value = slot_getattr(new, column->number, &new_null);

		if (old_null != new_null)
			return true;
		if (!old_null && !datum_image_eq(old_value, new_value, column->by_value, column->length))
			return true;
	}
	return false;
}

/*
 * Whether an UPDATE changed one of the columns. Old and new rows are in the same order: they come in pairs. (The columns
 * that the statement names say less: triggers change others, and of several statements that foreign keys' actions
 * take, which are one event, only the last one's are told.)
 */
static bool
changes_any(TriggerData *event)
{
	Relation	table = event->tg_relation;
	TupleDesc	type = RelationGetDescr(table);
	int			count = event->tg_trigger->tgnargs - COLUMNS;
	Column	   *columns = columns_of(event->tg_trigger, table);
	bool		differ = false;
	Side		old,
				new;

	if (tuplestore_tuple_count(event->tg_oldtable) != tuplestore_tuple_count(event->tg_newtable))
		return true;
	old = open_side(event->tg_oldtable, type);
	new = open_side(event->tg_newtable, type);
	while (!differ && next_row(&old) && next_row(&new))
		differ = rows_differ(columns, count, old.slot, new.slot);
	close_side(&old);
	close_side(&new);
	return differ;
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
is_first(TriggerData *event)
{
	Statements *statements = statements_of(RelationGetRelid(event->tg_relation));
	const void *rows = event->tg_newtable != NULL ? event->tg_newtable : event->tg_oldtable;

	if (statements->last != NULL && statements->last != rows)
		statements->several = true;
	statements->last = rows;
	return !statements->several;
}

/* -1 where there is no such side. */
static int64
count_rows(Tuplestorestate *rows)
{
	return rows == NULL ? -1 : tuplestore_tuple_count(rows);
}

static HeapTuple
only_row(Tuplestorestate *rows, TupleDesc type)
{
	Side		side = open_side(rows, type);
	HeapTuple	row = next_row(&side) ? heap_copytuple(ExecFetchSlotHeapTuple(side.slot, true, NULL)) : NULL;

	close_side(&side);
	return row;
}

/* Whether the statement changed one row, which is now as it was then. */
static bool
is_single(TriggerData *event)
{
	return is_first(event) && count_rows(event->tg_oldtable) <= 1 && count_rows(event->tg_newtable) <= 1;
}

/* Makes a row's event of a statement's. */
static TriggerData
narrow(const TriggerData *event)
{
	TriggerData narrowed = *event;
	Tuplestorestate *old = event->tg_oldtable;
	Tuplestorestate *new = event->tg_newtable;
	TupleDesc	type = RelationGetDescr(event->tg_relation);

	narrowed.tg_event |= TRIGGER_EVENT_ROW;
	narrowed.tg_trigtuple = only_row(old != NULL ? old : new, type);
	narrowed.tg_newtuple = old != NULL && new != NULL ? only_row(new, type) : NULL;
	return narrowed;
}

/* The trigger that holds a function, which names this one in turn. */
static Trigger *
find_holder(TriggerData *event, const char *name)
{
	TriggerDesc *triggers = event->tg_relation->trigdesc;
	Trigger    *own = event->tg_trigger;

	for (int i = 0; i < triggers->numtriggers; i++)
	{
		Trigger    *holder = &triggers->triggers[i];

		if (strcmp(holder->tgname, name) == 0 && TRIGGER_FOR_TRUNCATE(holder->tgtype) &&
			holder->tgnargs == 1 && strcmp(holder->tgargs[0], own->tgname) == 0)
			return holder;
	}
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("no trigger of relation \"%s\" holds a function that trigger \"%s\" calls",
					RelationGetRelationName(event->tg_relation), own->tgname),
			 errhint("Replace the document view: jsonb-ivm create --replace.")));
}

/* Calls the function that a trigger holds; what it returns. */
static Datum
call_function(TriggerData *event, const char *holder)
{
	LOCAL_FCINFO(call, 0);
	FmgrInfo	function;

	fmgr_info(find_holder(event, holder)->tgfoid, &function);
	InitFunctionCallInfoData(*call, &function, 0, InvalidOid, (Node *) event, NULL);
	return FunctionCallInvoke(call);
}

PG_FUNCTION_INFO_V1(jsonb_ivm_maintain);
Datum
jsonb_ivm_maintain(PG_FUNCTION_ARGS)
{
	TriggerData *event = (TriggerData *) fcinfo->context;

	/* Nothing but triggers gives a function that returns one a context. */
	if (event == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("jsonb_ivm_maintain is not called by a trigger")));
	if (!TRIGGER_FIRED_AFTER(event->tg_event) || TRIGGER_FIRED_FOR_ROW(event->tg_event) ||
		(event->tg_oldtable == NULL && event->tg_newtable == NULL) || event->tg_trigger->tgnargs < COLUMNS)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" is not an AFTER trigger of statements with transition tables and two arguments",
						event->tg_trigger->tgname)));
	if (count_rows(event->tg_oldtable) == 0 || count_rows(event->tg_newtable) == 0 ||
		(TRIGGER_FIRED_BY_UPDATE(event->tg_event) && !changes_any(event)))
		PG_RETURN_POINTER(NULL);
	if (is_single(event) && event->tg_trigger->tgargs[ROWS][0] != '\0')
	{
		TriggerData row = narrow(event);

		if (DatumGetPointer(call_function(&row, event->tg_trigger->tgargs[ROWS])) == NULL)
			PG_RETURN_POINTER(NULL);
	}
	call_function(event, event->tg_trigger->tgargs[STATEMENTS]);
	PG_RETURN_POINTER(NULL);
}
