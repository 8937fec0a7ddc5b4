#include "postgres.h"

#include <ctype.h>

#include "access/attnum.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_trigger.h"
#include "commands/proclang.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "maintainer.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/syscache.h"

/* Places of the arguments. */
#define STATEMENTS 0
#define ROWS 1
#define LEVEL 2
#define TOTALS 3
#define ADDS 4
#define FIXED 5

/* What views of 0.2.0 have instead of the last three. */
#define FORMER_SETTING 3
#define FORMER_FIXED 4
#define FORMER_PREFIX "jsonb_ivm."

/* Whether a trigger is of a view that 0.2.0 made: a number is where there is a word now, or nothing. */
static bool
is_former(const Trigger *trigger)
{
	return trigger->tgnargs > FORMER_FIXED && isdigit((unsigned char) trigger->tgargs[FORMER_FIXED][0]);
}

/* Where the argument is that says how many columns are fixed; the columns follow. */
static int
fixed_of(const Trigger *trigger)
{
	return is_former(trigger) ? FORMER_FIXED : FIXED;
}

bool
has_arguments(const Trigger *trigger)
{
	return trigger->tgnargs > fixed_of(trigger);
}

/* The column that an argument names: one of the table's own, not of the system's. */
static Column
find_column(const TriggerData *event, const char *name)
{
	Relation	table = event->tg_relation;
	Column		column;
	Oid			type;

	column.number = get_attnum(RelationGetRelid(table), name);
	type = column.number > 0 ? SPI_gettypeid(RelationGetDescr(table), column.number) : InvalidOid;
	if (!OidIsValid(type))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation \"%s\" does not exist", name, RelationGetRelationName(table)),
				 errdetail("Trigger \"%s\" follows it for a document view.", event->tg_trigger->tgname),
				 errhint("Run jsonb-ivm status: it names the view, and the command that replaces it.")));
	get_typlenbyval(type, &column.length, &column.by_value);
	return column;
}

/* How many columns the argument for that says. */
static int
read_fixed(const Trigger *trigger, int count)
{
	const char *word = trigger->tgargs[fixed_of(trigger)];
	char	   *end;
	long		fixed = strtol(word, &end, 10);

	if (end == word || *end != '\0' || fixed < 0 || fixed > count)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("argument %d of trigger \"%s\" is not a number of the %d columns that follow",
						fixed_of(trigger) + 1, trigger->tgname, count),
				 errhint("Run jsonb-ivm status: it names the view, and the command that replaces it.")));
	return fixed;
}

static void
find_columns(Maintainer *maintainer, const TriggerData *event)
{
	Trigger    *trigger = event->tg_trigger;
	int			first = fixed_of(trigger) + 1;

	if (!TRIGGER_FIRED_BY_UPDATE(event->tg_event))
		return;
	maintainer->count = trigger->tgnargs - first;
	maintainer->fixed = read_fixed(trigger, maintainer->count);
	maintainer->columns = palloc(Max(maintainer->count, 1) * sizeof(Column));
	for (int i = 0; i < maintainer->count; i++)
		maintainer->columns[i] = find_column(event, trigger->tgargs[first + i]);
}

/* Whether a trigger holds a function that another may have called. */
static bool
holds_for(const Trigger *holder, const Trigger *caller)
{
	return TRIGGER_FOR_TRUNCATE(holder->tgtype) && holder->tgnargs == 1 &&
		strcmp(holder->tgargs[0], caller->tgname) == 0;
}

/*
 * Refuses a function that isn't PL/pgSQL's. Others are told of nothing but what the server tells them, and believe it:
 * the server's own trigger functions in C go by what they find where the event says that something is.
 */
static void
need_plpgsql(const TriggerData *event, const char *holder, Oid function)
{
	HeapTuple	tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(function));
	Oid			language;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for function %u", function);
	language = ((Form_pg_proc) GETSTRUCT(tuple))->prolang;
	ReleaseSysCache(tuple);
	if (language != get_language_oid("plpgsql", true))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" of relation \"%s\" holds a function that is not in PL/pgSQL",
						holder, RelationGetRelationName(event->tg_relation)),
				 errhint("Run jsonb-ivm status: it names the view, and the command that replaces it.")));
}

/* The function that a trigger of this name holds for the event's trigger; InvalidOid if none does. */
static Oid
find_holder(const TriggerData *event, const char *name)
{
	TriggerDesc *triggers = event->tg_relation->trigdesc;

	for (int i = 0; triggers != NULL && i < triggers->numtriggers; i++)
	{
		Trigger    *holder = &triggers->triggers[i];

		if (strcmp(holder->tgname, name) == 0 && holds_for(holder, event->tg_trigger))
			return holder->tgfoid;
	}
	return InvalidOid;
}

/* How that is called; NULL if there is none. (A look into a catalog may replace the list of the table's triggers.) */
static FmgrInfo *
find_held(const TriggerData *event, const char *name)
{
	Oid			oid = find_holder(event, name);
	FmgrInfo   *function;

	if (!OidIsValid(oid))
		return NULL;
	need_plpgsql(event, name, oid);
	function = palloc(sizeof(FmgrInfo));
	fmgr_info_cxt(oid, function, CurrentMemoryContext);
	return function;
}

/*
 * Whether other triggers of the table have anything to do with the event's: if not, the document view is gone, and this
 * trigger is all that is left of it. One that the owner of the table has made goes with nothing but the extension.
 */
static bool
is_held(const TriggerData *event)
{
	TriggerDesc *triggers = event->tg_relation->trigdesc;
	char	  **words = event->tg_trigger->tgargs;

	for (int i = 0; triggers != NULL && i < triggers->numtriggers; i++)
	{
		Trigger    *other = &triggers->triggers[i];

		if (holds_for(other, event->tg_trigger) || strcmp(other->tgname, words[STATEMENTS]) == 0 ||
			strcmp(other->tgname, words[ROWS]) == 0)
			return true;
	}
	return false;
}

static void
find_functions(Maintainer *maintainer, const TriggerData *event)
{
	char	  **words = event->tg_trigger->tgargs;
	bool		rows = words[ROWS][0] != '\0';

	if (!is_held(event))
		return;
	maintainer->by_statement = find_held(event, words[STATEMENTS]);
	maintainer->by_row = rows ? find_held(event, words[ROWS]) : NULL;
	if (maintainer->by_statement == NULL || (rows && maintainer->by_row == NULL))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("no trigger of relation \"%s\" holds a function that trigger \"%s\" calls",
						RelationGetRelationName(event->tg_relation), event->tg_trigger->tgname),
				 errhint("Run jsonb-ivm status: it names the view, and the command that replaces it.")));
}

/* What says when the function for rows may be called, of views with totals. Nothing but settings of views' is read. */
static void
find_totals(Maintainer *maintainer, const Trigger *trigger)
{
	char	  **words = trigger->tgargs;
	bool		former = is_former(trigger);
	const char *setting = former ? words[FORMER_SETTING] : "";

	maintainer->totals = former ? "" : pstrdup(words[TOTALS]);
	maintainer->adds = !former && words[ADDS][0] != '\0';
	maintainer->setting = strncmp(setting, FORMER_PREFIX, strlen(FORMER_PREFIX)) == 0 ? pstrdup(setting) : "";
}

/* How often something was changed that maintainers rest on. */
static uint64 changes = 0;

/* The maintainer of a trigger. */
typedef struct Entry
{
	Oid			trigger;		/* the key */
	Maintainer *maintainer;
} Entry;

static HTAB *entries = NULL;

/* Takes a maintainer out of the table; it goes when nobody uses it any more. */
static void
forget_entry(Entry *entry)
{
	Maintainer *maintainer = entry->maintainer;

	hash_search(entries, &entry->trigger, HASH_REMOVE, NULL);
	maintainer->kept = false;
	if (maintainer->uses == 0)
		MemoryContextDelete(maintainer->context);
}

/* A table was changed (which lists its columns and triggers), or all may have been. */
static void
forget_table(Datum arg, Oid table)
{
	HASH_SEQ_STATUS scan;
	Entry	   *entry;

	changes++;
	hash_seq_init(&scan, entries);
	while ((entry = hash_seq_search(&scan)) != NULL)
	{
		if (table == InvalidOid || entry->maintainer->table == table)
			forget_entry(entry);
	}
}

/* A function was changed (who owns it, what it sets), it isn't told which. */
static void
forget_function(Datum arg, int cache, uint32 hash)
{
	forget_table(arg, InvalidOid);
}

static void
make_entries(void)
{
	HASHCTL		control = {0};

	control.keysize = sizeof(Oid);
	control.entrysize = sizeof(Entry);
	entries = hash_create("jsonb_ivm maintainers", 16, &control, HASH_ELEM | HASH_BLOBS);
	CacheRegisterRelcacheCallback(forget_table, (Datum) 0);
	CacheRegisterSyscacheCallback(PROCOID, forget_function, (Datum) 0);
}

/* Makes the maintainer of a trigger, and keeps it unless what it rests on was changed meanwhile. */
static Maintainer *
make_maintainer(const TriggerData *event)
{
	uint64		changes_before = changes;
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "jsonb_ivm maintainer", ALLOCSET_SMALL_SIZES);
	MemoryContext before = MemoryContextSwitchTo(context);
	Maintainer *maintainer = palloc0(sizeof(Maintainer));
	Entry	   *entry;

	maintainer->context = context;
	maintainer->table = RelationGetRelid(event->tg_relation);
	maintainer->committed = event->tg_trigger->tgargs[LEVEL][0] != '\0';
	find_totals(maintainer, event->tg_trigger);
	find_columns(maintainer, event);
	find_functions(maintainer, event);
	MemoryContextSwitchTo(before);
	if (changes == changes_before)
	{
		entry = hash_search(entries, &event->tg_trigger->tgoid, HASH_ENTER, NULL);
		entry->maintainer = maintainer;
		maintainer->kept = true;
		MemoryContextSetParent(context, TopMemoryContext);
	}
	return maintainer;
}

Maintainer *
take_maintainer(const TriggerData *event)
{
	Oid			trigger = event->tg_trigger->tgoid;
	Maintainer *maintainer;
	Entry	   *entry;

	if (entries == NULL)
		make_entries();
	entry = hash_search(entries, &trigger, HASH_FIND, NULL);
	if (entry != NULL)
		maintainer = entry->maintainer;
	else
		maintainer = make_maintainer(event);
	maintainer->uses++;
	return maintainer;
}

void
release_maintainer(Maintainer *maintainer)
{
	maintainer->uses--;
	if (maintainer->uses == 0 && !maintainer->kept)
		MemoryContextDelete(maintainer->context);
}
