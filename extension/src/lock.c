/*
 * Locks on values that link rows, which sessions take that maintain document views: to the end of the transaction, as
 * advisory locks of the database. Those who share a value keep out who writes it and the reverse; who has it exclusively
 * keeps out all.
 *
 * The lock table has room for some thousands of all sessions together, and a statement may have to do with any number of
 * values. So the first values of an edge that a transaction locks are locked one by one, all further ones as the group
 * that they are in. Two more locks on the group make these two kinds meet: `linkers` is where groups that are shared meet
 * single values that are written, `writers` where groups that are written meet single values that are shared.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "storage/lock.h"
#include "transaction.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#define MOST_VALUES 32
#define GROUP_BITS 6

/* What is locked of an edge. */
typedef enum Part
{
	ONE_VALUE,
	LINKERS,
	WRITERS
} Part;

/* How each is locked; those of one column that don't conflict in the server's table of lock modes pass each other. */
typedef struct Modes
{
	const char *name;
	/* A value: in its group, and itself. */
	LOCKMODE	linkers;
	LOCKMODE	writers;
	LOCKMODE	value;
	/* A group. */
	LOCKMODE	group_linkers;
	LOCKMODE	group_writers;
} Modes;

static const Modes modes[] = {
	{"shared", NoLock, ShareLock, ShareLock, ShareLock, ShareLock},
	{"writing", RowExclusiveLock, NoLock, RowExclusiveLock, NoLock, RowExclusiveLock},
	{"exclusive", RowExclusiveLock, ShareLock, ExclusiveLock, ExclusiveLock, ExclusiveLock},
};

static const Modes *
mode_of(const char *name)
{
	for (int i = 0; i < lengthof(modes); i++)
	{
		if (strcmp(modes[i].name, name) == 0)
			return &modes[i];
	}
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown lock mode \"%s\"", name),
			 errhint("Modes are \"shared\", \"writing\" and \"exclusive\".")));
}

/* How many values of an edge the transaction has locked one by one. What a savepoint takes back still counts. */
typedef struct Edge
{
	struct Edge *others;
	int64		number;
	int			values;
} Edge;

/* Those of the transaction, in its memory. */
static Edge *edges = NULL;

static Edge *
edge_of(int64 number)
{
	Edge	   *edge = edges;

	while (edge != NULL && edge->number != number)
		edge = edge->others;
	if (edge != NULL)
		return edge;
	if (edges == NULL)
		forget_at_end((void **) &edges);
	edge = MemoryContextAllocZero(TopTransactionContext, sizeof(Edge));
	edge->number = number;
	edge->others = edges;
	edges = edge;
	return edge;
}

/* Locks a part of an edge in a mode; whether the transaction didn't hold that yet. */
static bool
lock_part(int64 edge, Part part, uint64 number, LOCKMODE mode)
{
	uint64		what[] = {(uint64) edge, (uint64) part, number};
	uint64		key;
	LOCKTAG		tag;

	if (mode == NoLock)
		return false;
	key = hash_bytes_extended((const unsigned char *) what, sizeof(what), 0);
	SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, (uint32) (key >> 32), (uint32) key, 1);
	return LockAcquire(&tag, mode, false, false) == LOCKACQUIRE_OK;
}

/*
 * Locks a value of an edge in a mode. Values come by the numbers that they are hashed to, which are ordered by their
 * groups. Anybody may call it, as they may pg_advisory_xact_lock.
 */
PG_FUNCTION_INFO_V1(jsonb_ivm_lock);
Datum
jsonb_ivm_lock(PG_FUNCTION_ARGS)
{
	const Modes *mode = mode_of(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	Edge	   *edge = edge_of(PG_GETARG_INT64(1));
	uint64		number = (uint64) PG_GETARG_INT64(2);
	uint64		group = number >> (64 - GROUP_BITS);
	bool		single = edge->values < MOST_VALUES;

	lock_part(edge->number, LINKERS, group, single ? mode->linkers : mode->group_linkers);
	lock_part(edge->number, WRITERS, group, single ? mode->writers : mode->group_writers);
	if (single && lock_part(edge->number, ONE_VALUE, number, mode->value))
		edge->values++;
	PG_RETURN_BOOL(true);
}
