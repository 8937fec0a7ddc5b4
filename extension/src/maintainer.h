/*
 * What the arguments of a trigger that calls jsonb_ivm_maintain say, looked up once for the session. They are
 *
 * 1. the name of the trigger that holds the function for statements;
 * 2. that of the trigger that holds the function for rows, empty where there is none;
 * 3. "read committed" if the function for rows is called in transactions at that level (or lower) only, or empty;
 * 4. the name of the document view, if it has totals, or empty: functions are called with an argument if those have been
 *    computed since the statement began;
 * 5. "difference" if all that the function for rows does is to add to totals, so that it isn't called then, or empty;
 * 6. how many of the columns that follow an UPDATE has to leave as they were for it;
 * 7. and so on, for UPDATE, the columns of interest, those first.
 *
 * Views that version 0.2.0 made have, where the fifth argument is a number,
 *
 * 4. the name of a setting, if the view has totals, or empty: the function for rows isn't called in transactions that have
 *    set it to "on", as the view's functions do when they compute totals;
 * 5. as 6;
 * 6. as 7.
 *
 * A holder is a trigger on TRUNCATE of the same table that never fires: so the server has asked whether whoever made it may
 * call the function. It names the other trigger in turn, so that nobody else can have the function called. Anybody may make
 * such triggers, of any function: none is called but those of PL/pgSQL, which can do with a trigger's data what they could if
 * the server called them, and are not this one.
 */
#ifndef JSONB_IVM_MAINTAINER_H
#define JSONB_IVM_MAINTAINER_H

#include "access/attnum.h"
#include "commands/trigger.h"
#include "fmgr.h"

/* A column of interest, and how its values are stored. */
typedef struct Column
{
	AttrNumber	number;
	int16		length;
	bool		by_value;
} Column;

typedef struct Maintainer
{
	/* Of UPDATE; none otherwise. */
	Column	   *columns;
	int			count;
	int			fixed;
	/* When the function for rows may be called. */
	bool		committed;
	bool		adds;
	/* The view with totals; empty: it has none. */
	const char *totals;
	/* The setting of a view of 0.2.0; empty: there is none. */
	const char *setting;
	/* NULL: there is none. No function for statements: the document view is gone. */
	FmgrInfo   *by_row;
	FmgrInfo   *by_statement;
	/* Private to maintainer.c. */
	MemoryContext context;
	Oid			table;
	int			uses;
	bool		kept;
} Maintainer;

/* Whether a trigger has the arguments of one. */
extern bool has_arguments(const Trigger *trigger);

/* The one of an event's trigger, until it is released. */
extern Maintainer *take_maintainer(const TriggerData *event);
extern void release_maintainer(Maintainer *maintainer);

#endif
