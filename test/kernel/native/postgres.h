/*
 * Of the server, what src/wasm-rt.c uses of it, for a kernel in a program of its own: errors go to whoever called, and the
 * stack ends where the server would say so by default.
 */
#ifndef POSTGRES_H
#define POSTGRES_H

#include <assert.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef uint64_t uint64;

#define UINT64_FORMAT "%" PRIu64
#define Assert(condition) assert(condition)

#define ERRCODE_INTERNAL_ERROR "XX000"
#define ERRCODE_OUT_OF_MEMORY "53200"
#define ERRCODE_STATEMENT_TOO_COMPLEX "54001"

#define ERROR 0
#define ereport(level, parts) do { (void) (parts); end_statement(); } while (0)

extern int	errcode(const char *state);
extern int	errmsg(const char *format,...) __attribute__((format(printf, 1, 2)));
extern int	errdetail(const char *format,...) __attribute__((format(printf, 1, 2)));
extern void end_statement(void) __attribute__((noreturn));
extern bool stack_is_too_deep(void);

#endif
