#include "postgres.h"

#include "access/attnum.h"
#include "catalog/pg_trigger.h"
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
#define SETTING 3
#define FIXED 4
#define COLUMNS MAINTAINER_ARGUMENTS

/* The column that an argument names. */
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
				 errhint("Run jsonb-ivm status: it names the view, and the command that replaces it.")));
	get_typlenbyval(SPI_gettypeid(RelationGetDescr(table), column.number), &column.length, &column.by_value);
	return column;
}

static void
find_columns(Maintainer *maintainer, const TriggerData *event)
{
	Trigger    *trigger = event->tg_trigger;

	if (!TRIGGER_FIRED_BY_UPDATE(event->tg_event))
		return;
	maintainer->count = trigger->tgnargs - COLUMNS;
	maintainer->fixed = Min(Max(pg_strtoint32(trigger->tgargs[FIXED]), 0), maintainer->count);
	maintainer->columns = palloc(Max(maintainer->count, 1) * sizeof(Column));
	for (int i = 0; i < maintainer->count; i++)
		maintainer->columns[i] = find_column(event, trigger->tgargs[COLUMNS + i]);
}

/* Whether a trigger holds a function that another may have called. */
static bool
holds_for(const Trigger *holder, const Trigger *caller)
{
	return TRIGGER_FOR_TRUNCATE(holder->tgtype) && holder->tgnargs == 1 &&
		strcmp(holder->tgargs[0], caller->tgname) == 0;
}

/* The function that a trigger of this name holds for the event's trigger; NULL if none does. */
static FmgrInfo *
find_held(const TriggerData *event, const char *name)
{
	TriggerDesc *triggers = event->tg_relation->trigdesc;
	FmgrInfo   *function;

	for (int i = 0; i < triggers->numtriggers; i++)
	{
		Trigger    *holder = &triggers->triggers[i];

		if (strcmp(holder->tgname, name) != 0 || !holds_for(holder, event->tg_trigger))
			continue;
		function = palloc(sizeof(FmgrInfo));
		fmgr_info_cxt(holder->tgfoid, function, CurrentMemoryContext);
		return function;
	}
	return NULL;
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

	for (int i = 0; i < triggers->numtriggers; i++)
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

/* How often something was changed that maintainers rest on. */
static uint64 changes = 0;

static Maintainer *
make_maintainer(const TriggerData *event)
{
	uint64		changes_before = changes;
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "jsonb_ivm maintainer", ALLOCSET_SMALL_SIZES);
	MemoryContext before = MemoryContextSwitchTo(context);
	Maintainer *maintainer = palloc0(sizeof(Maintainer));

	maintainer->context = context;
	maintainer->table = RelationGetRelid(event->tg_relation);
	maintainer->committed = event->tg_trigger->tgargs[LEVEL][0] != '\0';
	maintainer->unset = pstrdup(event->tg_trigger->tgargs[SETTING]);
	find_columns(maintainer, event);
	find_functions(maintainer, event);
	maintainer->valid = changes == changes_before;
	MemoryContextSwitchTo(before);
	MemoryContextSetParent(context, TopMemoryContext);
	return maintainer;
}

/* The maintainer of a trigger, if one has been made. */
typedef struct Entry
{
	Oid			trigger;		/* the key */
	Maintainer *maintainer;
} Entry;

static HTAB *entries = NULL;

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
		if (entry->maintainer != NULL && (table == InvalidOid || entry->maintainer->table == table))
			entry->maintainer->valid = false;
	}
}

/* A function was changed (who owns it, what it sets), it isn't told which. */
static void
forget_function(Datum arg, int cache, uint32 hash)
{
	forget_table(arg, InvalidOid);
}

static Entry *
find_entry(Oid trigger)
{
	Entry	   *entry;
	bool		found;

	if (entries == NULL)
	{
		HASHCTL		control = {0};

		control.keysize = sizeof(Oid);
		control.entrysize = sizeof(Entry);
		entries = hash_create("jsonb_ivm maintainers", 16, &control, HASH_ELEM | HASH_BLOBS);
		CacheRegisterRelcacheCallback(forget_table, (Datum) 0);
		CacheRegisterSyscacheCallback(PROCOID, forget_function, (Datum) 0);
	}
	entry = hash_search(entries, &trigger, HASH_ENTER, &found);
	if (!found)
		entry->maintainer = NULL;
	return entry;
}

static void
free_unused(Maintainer *maintainer)
{
	if (maintainer->uses == 0 && !maintainer->kept)
		MemoryContextDelete(maintainer->context);
}

Maintainer *
take_maintainer(const TriggerData *event)
{
	Entry	   *entry = find_entry(event->tg_trigger->tgoid);
	Maintainer *outdated = entry->maintainer;

	if (outdated != NULL && !outdated->valid)
	{
		entry->maintainer = NULL;
		outdated->kept = false;
		free_unused(outdated);
	}
	if (entry->maintainer == NULL)
	{
		entry->maintainer = make_maintainer(event);
		entry->maintainer->kept = true;
	}
	entry->maintainer->uses++;
	return entry->maintainer;
}

void
release_maintainer(Maintainer *maintainer)
{
	maintainer->uses--;
	free_unused(maintainer);
}
