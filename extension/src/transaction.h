/*
 * What a transaction has done that answers rest on: which statements changed a table, and whether totals of a document view
 * have been computed.
 *
 * Both are told by commands, as the transaction counts them: a statement's rows carry the number of the command that it
 * began at or a later one, and what is computed shows the rows of earlier commands. Numbers never go back, at the end of a
 * subtransaction neither. One that is rolled back takes rows and documents along, and leaves what is told here: all that can
 * come of it is that a row is read, or a document computed, where that was not needed.
 */
#ifndef JSONB_IVM_TRANSACTION_H
#define JSONB_IVM_TRANSACTION_H

#include "commands/trigger.h"

/* Has a pointer, to something in the transaction's memory, be NULL again once the transaction is over. */
extern void forget_at_end(void **pointer);

/*
 * Whether no other statement has changed the table since this one began. One inside it, of a trigger or a function, was
 * answered before it, and may have written its rows again.
 */
extern bool is_undisturbed(const TriggerData *event);

/* Whether totals of the view, which may hold the rows of the statement that is being answered, were computed since it began. */
extern bool is_computed(const char *view);

/* Notes that they are computed, by the command that is running. */
extern void note_computed(const char *view);

#endif
