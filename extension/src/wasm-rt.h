/*
 * What C made by wasm2c expects of its runtime: types of linear memory, tables and functions, and four functions.
 *
 * Every access to linear memory is checked explicitly: a server process can have neither guard pages nor signal
 * handlers of our own. Faults of the kernel are errors of the SQL statement.
 */
#ifndef WASM_RT_H_
#define WASM_RT_H_

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "jsonb_ivm needs a little-endian machine: linear memory is read as the machine's own"
#endif

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

#define wasm_rt_is_initialized() true
#define wasm_rt_memcpy memcpy

#define PAGE_SIZE_OF_WASM ((uint64_t) 65536)

typedef enum
{
	WASM_RT_TRAP_NONE,
	WASM_RT_TRAP_OOB,
	WASM_RT_TRAP_INT_OVERFLOW,
	WASM_RT_TRAP_DIV_BY_ZERO,
	WASM_RT_TRAP_INVALID_CONVERSION,
	WASM_RT_TRAP_UNREACHABLE,
	WASM_RT_TRAP_CALL_INDIRECT,
	WASM_RT_TRAP_EXHAUSTION,
} wasm_rt_trap_t;

typedef enum
{
	WASM_RT_I32,
	WASM_RT_I64,
	WASM_RT_F32,
	WASM_RT_F64,
	WASM_RT_V128,
	WASM_RT_FUNCREF,
	WASM_RT_EXTERNREF,
} wasm_rt_type_t;

typedef struct
{
	uint8_t    *data;
	uint64_t	pages;
	uint64_t	max_pages;
	uint64_t	size;
	bool		is64;
} wasm_rt_memory_t;

typedef const char *wasm_rt_func_type_t;
typedef void (*wasm_rt_function_ptr_t) (void);
typedef struct
{
	void		(*fn) (void **instance_ptr, void *tail_call_stack, void *next);
} wasm_rt_tailcallee_t;
typedef struct
{
	wasm_rt_func_type_t func_type;
	wasm_rt_function_ptr_t func;
	wasm_rt_tailcallee_t func_tailcallee;
	void	   *module_instance;
} wasm_rt_funcref_t;
typedef void *wasm_rt_externref_t;
typedef struct
{
	wasm_rt_funcref_t *data;
	uint32_t	max_size;
	uint32_t	size;
} wasm_rt_funcref_table_t;
typedef struct
{
	wasm_rt_externref_t *data;
	uint32_t	max_size;
	uint32_t	size;
} wasm_rt_externref_table_t;

#define wasm_rt_funcref_null_value ((wasm_rt_funcref_t) {0})
#define wasm_rt_externref_null_value ((wasm_rt_externref_t) {0})

/* Ends the statement with an error. */
extern void wasm_rt_trap(wasm_rt_trap_t cause) __attribute__((noreturn, cold));

/* Reserves addresses for `max_pages`, and memory for `initial_pages`. */
extern void wasm_rt_allocate_memory(wasm_rt_memory_t *memory, uint64_t initial_pages, uint64_t max_pages, bool is64,
									uint32_t page_size);

/* Adds zeroed pages, in place. Returns how many there were, or -1 where the memory's limit does not allow them. */
extern uint64_t wasm_rt_grow_memory(wasm_rt_memory_t *memory, uint64_t pages);

extern void wasm_rt_free_memory(wasm_rt_memory_t *memory);

/* Not called by generated code: gives the pages after the first `pages` back to the system. */
extern void wasm_rt_shrink_memory(wasm_rt_memory_t *memory, uint64_t pages);

/*
 * The kernel's frames are on the server's stack, so that the server decides how deep it may go. The generated code
 * counts calls and compares the count with a maximum; here the count is of no interest, and the maximum is 0 once the
 * stack is used up. The server is asked only where the stack is deeper than what it has allowed before.
 */
extern const char *wasm_rt_stack_allowed;
extern bool wasm_rt_stack_is_too_deep(const char *frame);

static inline uint32_t
wasm_rt_call_depth_maximum(void)
{
	char		frame;

	return LIKELY((uintptr_t) &frame >= (uintptr_t) wasm_rt_stack_allowed) || !wasm_rt_stack_is_too_deep(&frame) ? UINT32_MAX : 0;
}

#define WASM_RT_STACK_DEPTH_COUNT 1
#define wasm_rt_call_stack_depth ((uint32_t) {0})
#define WASM_RT_MAX_CALL_STACK_DEPTH wasm_rt_call_depth_maximum()

#endif
