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
#include "catalog/pg_trigger.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "fmgr.h"
#include "maintainer.h"
#include "transaction.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/guc.h"
#include "utils/rel.h"
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

/* The row that was read last, as a copy: a slot of minimal tuples has no other. */
static HeapTuple
current_row(Side *side, Relation table)
{
	HeapTuple	row = ExecFetchSlotHeapTuple(side->slot, false, NULL);

	row->t_tableOid = RelationGetRelid(table);
	return row;
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
 * Calls a function as if the event's trigger were its own, as one for rows or for statements: with the same transition
 * tables, and one argument, "computed", or none.
 */
static Datum
call(FmgrInfo *held, TriggerData event, bool computed)
{
	LOCAL_FCINFO(fcinfo, 0);
	static char *words[] = {"computed"};
	Trigger		trigger = *event.tg_trigger;
	Datum		result;

	trigger.tgfoid = held->fn_oid;
	trigger.tgtype = TRIGGER_FIRED_FOR_ROW(event.tg_event) ? trigger.tgtype | TRIGGER_TYPE_ROW : trigger.tgtype;
	trigger.tgnargs = computed ? lengthof(words) : 0;
	trigger.tgargs = words;
	event.tg_trigger = &trigger;
	InitFunctionCallInfoData(*fcinfo, held, 0, InvalidOid, (Node *) &event, NULL);
	result = FunctionCallInvoke(fcinfo);
	if (fcinfo->isnull)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger function %u returned null value", held->fn_oid)));
	return result;
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

/* Whether a setting of a view of 0.2.0 says that totals have been computed. */
static bool
is_on(const char *setting)
{
	const char *value = setting[0] == '\0' ? NULL : GetConfigOption(setting, true, false);

	return value != NULL && strcmp(value, "on") == 0;
}

static bool
is_single(const Side *side)
{
	return side->rows == NULL || side->count == 1;
}

/* Whether the statement changed one row, which is now as it was then, and the function for rows may be called. */
static bool
admits_row(const TriggerData *event, const Maintainer *maintainer, Side *old, Side *new, bool computed)
{
	return is_undisturbed(event) && is_single(old) && is_single(new) &&
		maintainer->by_row != NULL &&
		!(maintainer->committed && IsolationUsesXactSnapshot()) &&
		!(maintainer->adds && computed) &&
		!is_on(maintainer->setting) &&
		!rows_differ(maintainer->columns, maintainer->fixed, old, new);
}

/*
 * Calls the function for rows with an event of a row that is made of the statement's; whether that answered it. The row is
 * where the server would have it, but for its place in the table, which the transition tables don't tell.
 */
static bool
answer_row(const TriggerData *event, const Maintainer *maintainer, Side *old, Side *new, bool computed)
{
	TriggerData row = *event;
	Side	   *first = old->rows != NULL ? old : new;

	row.tg_event |= TRIGGER_EVENT_ROW;
	row.tg_trigslot = first->slot;
	row.tg_trigtuple = current_row(first, event->tg_relation);
	if (old->rows != NULL && new->rows != NULL)
	{
		row.tg_newslot = new->slot;
		row.tg_newtuple = current_row(new, event->tg_relation);
	}
	return DatumGetPointer(call(maintainer->by_row, row, computed)) == NULL;
}

static void
maintain(const TriggerData *event, const Maintainer *maintainer)
{
	TupleDesc	type = RelationGetDescr(event->tg_relation);
	Side		old = open_side(event->tg_oldtable, type);
	Side		new = open_side(event->tg_newtable, type);
	bool		computed = maintainer->totals[0] != '\0' && is_computed(maintainer->totals);
	bool		answered = changes_nothing(event, maintainer, &old, &new) ||
		(admits_row(event, maintainer, &old, &new, computed) && answer_row(event, maintainer, &old, &new, computed));

	close_side(&old);
	close_side(&new);
	if (!answered && maintainer->by_statement != NULL)
		call(maintainer->by_statement, *event, computed);
}

/* Whether the trigger has the transition tables of its event, all of them. */
static bool
has_tables(const TriggerData *event)
{
	bool		insert = TRIGGER_FIRED_BY_INSERT(event->tg_event);
	bool		update = TRIGGER_FIRED_BY_UPDATE(event->tg_event);
	bool		delete = TRIGGER_FIRED_BY_DELETE(event->tg_event);

	return (insert || update || delete) &&
		(event->tg_oldtable != NULL) == (update || delete) &&
		(event->tg_newtable != NULL) == (update || insert);
}

PG_FUNCTION_INFO_V1(jsonb_ivm_maintain);
Datum
jsonb_ivm_maintain(PG_FUNCTION_ARGS)
{
	TriggerData *event = (TriggerData *) fcinfo->context;
	Maintainer *maintainer;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("jsonb_ivm_maintain is not called by a trigger")));
	if (!TRIGGER_FIRED_AFTER(event->tg_event) || TRIGGER_FIRED_FOR_ROW(event->tg_event) ||
		!has_tables(event) || !has_arguments(event->tg_trigger))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" is not an AFTER trigger of statements with the transition tables of its event and a view's arguments",
						event->tg_trigger->tgname)));
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

/*
 * Notes that totals of a view are computed by the command that calls this; true. Whoever else calls it has answers of the
 * transaction computed that could have been told from a row.
 */
PG_FUNCTION_INFO_V1(jsonb_ivm_computed);
Datum
jsonb_ivm_computed(PG_FUNCTION_ARGS)
{
	note_computed(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	PG_RETURN_BOOL(true);
}
