/* stack_is_too_deep() is declared in postgres.h beside this file. */
