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
 * Its arguments are told in maintainer.h.
 */
#include "postgres.h"

#include "access/xact.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "fmgr.h"
#include "maintainer.h"
#include "utils/datum.h"
#include "utils/guc.h"
#include "utils/hsearch.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
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
 * The last statement that was answered, of those that changed a table. As it may have to be answered for several views, it
 * is told by the command that it began at, as the transaction counts them, and where its rows are kept: two that began at
 * the same are answered together, so that their rows are there at the same time.
 */
typedef struct Answered
{
	Oid			table;			/* the key */
	TransactionId transaction;
	CommandId	began;
	const void *rows;
	/* Statements that began before this command began before this one was answered. */
	CommandId	next;
	bool		undisturbed;
} Answered;

static Answered *
answered_of(Oid table)
{
	static HTAB *tables = NULL;
	Answered   *answered;
	bool		found;

	if (tables == NULL)
	{
		HASHCTL		control = {0};

		control.keysize = sizeof(Oid);
		control.entrysize = sizeof(Answered);
		tables = hash_create("jsonb_ivm statements", 16, &control, HASH_ELEM | HASH_BLOBS);
	}
	answered = hash_search(tables, &table, HASH_ENTER, &found);
	if (!found || answered->transaction != GetTopTransactionIdIfAny())
	{
		answered->transaction = GetTopTransactionIdIfAny();
		answered->rows = NULL;
		answered->next = FirstCommandId;
	}
	return answered;
}

/*
 * Whether no other statement has changed the table since this one began. One inside it, of a trigger or a function, was
 * answered before it, and may have written its rows again.
 */
static bool
is_undisturbed(const TriggerData *event)
{
	Answered   *answered = answered_of(RelationGetRelid(event->tg_relation));
	const void *rows = event->tg_newtable != NULL ? event->tg_newtable : event->tg_oldtable;
	CommandId	began = ActiveSnapshotSet() ? GetActiveSnapshot()->curcid : FirstCommandId;

	if (answered->rows != rows || answered->began != began)
	{
		answered->rows = rows;
		answered->began = began;
		answered->undisturbed = began >= answered->next;
		answered->next = Max(answered->next, Max(GetCurrentCommandId(false), began + 1));
	}
	return answered->undisturbed;
}

static Datum
call(FmgrInfo *function, TriggerData *event)
{
	LOCAL_FCINFO(fcinfo, 0);

	InitFunctionCallInfoData(*fcinfo, function, 0, InvalidOid, (Node *) event, NULL);
	return FunctionCallInvoke(fcinfo);
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
changes_nothing(const TriggerData *event, const Maintainer *maintainer, Side *old, Side *new)
{
	if (!TRIGGER_FIRED_BY_UPDATE(event->tg_event))
		return !next_row(old) && !next_row(new);
	if (old->count != new->count)
		return false;
	while (next_row(old) && next_row(new))
	{
		if (rows_differ(maintainer->columns, maintainer->count, old, new))
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
admits_row(const TriggerData *event, const Maintainer *maintainer, Side *old, Side *new)
{
	return is_undisturbed(event) && is_single(old) && is_single(new) &&
		maintainer->by_row != NULL &&
		!(maintainer->committed && IsolationUsesXactSnapshot()) &&
		!(maintainer->unset[0] != '\0' && is_on(maintainer->unset)) &&
		!rows_differ(maintainer->columns, maintainer->fixed, old, new);
}

/* Calls the function for rows with an event of a row that is made of the statement's; whether that answered it. */
static bool
answer_row(const TriggerData *event, const Maintainer *maintainer, Side *old, Side *new)
{
	TriggerData row = *event;

	row.tg_event |= TRIGGER_EVENT_ROW;
	row.tg_trigtuple = current_row(old->rows != NULL ? old : new);
	row.tg_newtuple = old->rows != NULL ? current_row(new) : NULL;
	return DatumGetPointer(call(maintainer->by_row, &row)) == NULL;
}

static void
maintain(TriggerData *event, const Maintainer *maintainer)
{
	TupleDesc	type = RelationGetDescr(event->tg_relation);
	Side		old = open_side(event->tg_oldtable, type);
	Side		new = open_side(event->tg_newtable, type);
	bool		answered = changes_nothing(event, maintainer, &old, &new) ||
		(admits_row(event, maintainer, &old, &new) && answer_row(event, maintainer, &old, &new));

	close_side(&old);
	close_side(&new);
	if (!answered && maintainer->by_statement != NULL)
		call(maintainer->by_statement, event);
}

PG_FUNCTION_INFO_V1(jsonb_ivm_maintain);
Datum
jsonb_ivm_maintain(PG_FUNCTION_ARGS)
{
	TriggerData *event = (TriggerData *) fcinfo->context;
	Maintainer *maintainer;

	/* Nothing but triggers gives a function that returns one a context. */
	if (event == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("jsonb_ivm_maintain is not called by a trigger")));
	if (!TRIGGER_FIRED_AFTER(event->tg_event) || TRIGGER_FIRED_FOR_ROW(event->tg_event) ||
		(event->tg_oldtable == NULL && event->tg_newtable == NULL) ||
		event->tg_trigger->tgnargs < MAINTAINER_ARGUMENTS)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" is not an AFTER trigger of statements with transition tables and %d arguments",
						event->tg_trigger->tgname, MAINTAINER_ARGUMENTS)));
	maintainer = take_maintainer(event);
	PG_TRY();
	{
		maintain(event, maintainer);
	}
	PG_FINALLY();
	{
		release_maintainer(maintainer);
	}
	PG_END_TRY();
	PG_RETURN_POINTER(NULL);
}
