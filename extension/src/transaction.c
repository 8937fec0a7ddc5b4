#include "postgres.h"

#include "access/xact.h"
#include "transaction.h"
#include "utils/hsearch.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

static void
forget(void *pointer)
{
	*(void **) pointer = NULL;
}

void
forget_at_end(void **pointer)
{
	MemoryContextCallback *callback = MemoryContextAllocZero(TopTransactionContext, sizeof(MemoryContextCallback));

	callback->func = forget;
	callback->arg = pointer;
	MemoryContextRegisterResetCallback(TopTransactionContext, callback);
}

/*
 * The command that the statement which is being answered began at. Triggers of statements are called in the snapshot that
 * it ran in; where there is none, the statement is taken to be older than all.
 */
static CommandId
beginning(void)
{
	return ActiveSnapshotSet() ? GetActiveSnapshot()->curcid : FirstCommandId;
}

/*
 * The last statement that was answered, of those that changed a table. As it may have to be answered for several views, it
 * is told by the command that it began at and where its rows are kept: two that began at the same are answered together, so
 * that their rows are there at the same time.
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

bool
is_undisturbed(const TriggerData *event)
{
	Answered   *answered = answered_of(RelationGetRelid(event->tg_relation));
	const void *rows = event->tg_newtable != NULL ? event->tg_newtable : event->tg_oldtable;
	CommandId	began = beginning();

	if (answered->rows != rows || answered->began != began)
	{
		answered->rows = rows;
		answered->began = began;
		answered->undisturbed = began >= answered->next;
		answered->next = Max(answered->next, Max(GetCurrentCommandId(false), began + 1));
	}
	return answered->undisturbed;
}

/* Totals of a view were computed. */
typedef struct Computed
{
	struct Computed *others;
	const char *view;
	/* They show the rows of all commands before this one, and of none after. */
	CommandId	at;
} Computed;

/* Those of the transaction, in its memory. */
static Computed *computed = NULL;

static Computed *
find_computed(const char *view)
{
	Computed   *found = computed;

	while (found != NULL && strcmp(found->view, view) != 0)
		found = found->others;
	return found;
}

bool
is_computed(const char *view)
{
	Computed   *found = find_computed(view);

	return found != NULL && beginning() < found->at;
}

static Computed *
add_computed(const char *view)
{
	Computed   *added;

	if (computed == NULL)
		forget_at_end((void **) &computed);
	added = MemoryContextAllocZero(TopTransactionContext, sizeof(Computed));
	added->view = MemoryContextStrdup(TopTransactionContext, view);
	added->others = computed;
	computed = added;
	return added;
}

void
note_computed(const char *view)
{
	Computed   *found = find_computed(view);

	if (found == NULL)
		found = add_computed(view);
	found->at = GetCurrentCommandId(false);
}
