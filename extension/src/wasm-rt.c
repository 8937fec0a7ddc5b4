#include "postgres.h"

#include <sys/mman.h>

#include "miscadmin.h"
#include "wasm-rt.h"

/* Asked for in this much more than is needed now, so that few calls go past what was allowed. */
#define STACK_STEP 1024

const char *wasm_rt_stack_allowed = (const char *) UINTPTR_MAX;

bool
wasm_rt_stack_is_too_deep(const char *frame)
{
	if (stack_is_too_deep())
		return true;
	wasm_rt_stack_allowed = frame - STACK_STEP;
	return false;
}

static const char *
describe(wasm_rt_trap_t cause)
{
	switch (cause)
	{
		case WASM_RT_TRAP_OOB:
			return "out of bounds memory access";
		case WASM_RT_TRAP_INT_OVERFLOW:
			return "integer overflow";
		case WASM_RT_TRAP_DIV_BY_ZERO:
			return "integer divide by zero";
		case WASM_RT_TRAP_INVALID_CONVERSION:
			return "invalid conversion to integer";
		case WASM_RT_TRAP_CALL_INDIRECT:
			return "indirect call of a wrong function";
		default:
			return "unreachable code was reached";
	}
}

void
wasm_rt_trap(wasm_rt_trap_t cause)
{
	if (cause == WASM_RT_TRAP_EXHAUSTION)
		ereport(ERROR,
				(errcode(ERRCODE_STATEMENT_TOO_COMPLEX),
				 errmsg("the document is nested too deeply")));
	ereport(ERROR,
			(errcode(ERRCODE_INTERNAL_ERROR),
			 errmsg("the jsonb_ivm kernel stopped: %s", describe(cause))));
}

static void
report_no_memory(uint64_t bytes)
{
	ereport(ERROR,
			(errcode(ERRCODE_OUT_OF_MEMORY),
			 errmsg("out of memory"),
			 errdetail("The jsonb_ivm kernel needs " UINT64_FORMAT " bytes.", (uint64) bytes)));
}

static void *
reserve(void *address, uint64_t bytes, int flags)
{
	return mmap(address, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | flags, -1, 0);
}

static void
resize(wasm_rt_memory_t *memory, uint64_t pages)
{
	memory->pages = pages;
	memory->size = pages * PAGE_SIZE_OF_WASM;
}

void
wasm_rt_allocate_memory(wasm_rt_memory_t *memory, uint64_t initial_pages, uint64_t max_pages, bool is64,
						uint32_t page_size)
{
	void	   *data = reserve(NULL, max_pages * PAGE_SIZE_OF_WASM, 0);

	Assert(!is64 && page_size == PAGE_SIZE_OF_WASM);
	if (data == MAP_FAILED)
		report_no_memory(max_pages * PAGE_SIZE_OF_WASM);
	memory->data = data;
	memory->max_pages = max_pages;
	memory->is64 = is64;
	resize(memory, 0);
	(void) wasm_rt_grow_memory(memory, initial_pages);
}

uint64_t
wasm_rt_grow_memory(wasm_rt_memory_t *memory, uint64_t pages)
{
	uint64_t	before = memory->pages;

	if (pages > memory->max_pages - before)
		return (uint32_t) -1;
	if (mprotect(memory->data + memory->size, pages * PAGE_SIZE_OF_WASM, PROT_READ | PROT_WRITE) != 0)
		report_no_memory((before + pages) * PAGE_SIZE_OF_WASM);
	resize(memory, before + pages);
	return before;
}

void
wasm_rt_shrink_memory(wasm_rt_memory_t *memory, uint64_t pages)
{
	uint64_t	kept = pages * PAGE_SIZE_OF_WASM;

	if (reserve(memory->data + kept, memory->size - kept, MAP_FIXED) == MAP_FAILED)
		return;
	resize(memory, pages);
}

void
wasm_rt_free_memory(wasm_rt_memory_t *memory)
{
	if (memory->data != NULL)
		munmap(memory->data, memory->max_pages * PAGE_SIZE_OF_WASM);
	memset(memory, 0, sizeof(*memory));
}
