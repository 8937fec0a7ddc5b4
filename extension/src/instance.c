#include "postgres.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include "instance.h"

/* What a process keeps for its next call, in pages of 64 kB: enough for documents of some megabytes. */
#define KEPT_PAGES 128

static w2c_kernel instance;
static bool instantiated = false;

/*
 * As much is kept of the heap. Documents come and go there with every write, and glibc gives back what is free at its end
 * beyond 128 kB, so that every page of a document of some tens of kilobytes would be faulted in anew. Once a block
 * that is mapped was freed, it keeps twice as much as that had (mallopt(3), M_MMAP_THRESHOLD), unless it is told otherwise.
 */
static void
keep_heap(void)
{
	pfree(MemoryContextAlloc(TopMemoryContext, KEPT_PAGES * PAGE_SIZE_OF_WASM / 2));
}

/* Whoever knew the key could make documents of which the kernel takes long. */
static void
set_hash_key(void)
{
	uint64		key[2];

	if (!pg_strong_random(key, sizeof(key)))
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR),
				 errmsg("could not generate a random number")));
	w2c_kernel_setHashKey(&instance, key[0], key[1]);
}

w2c_kernel *
kernel_begin(void)
{
	wasm_rt_stack_allowed = (const char *) UINTPTR_MAX;
	if (!instantiated)
	{
		keep_heap();
		wasm2c_kernel_instantiate(&instance, NULL);
		instantiated = true;
		set_hash_key();
	}
	w2c_kernel_reset(&instance);
	return &instance;
}

void
kernel_end(void)
{
	if (unlikely(instance.w2c_memory.pages > KEPT_PAGES))
		wasm_rt_shrink_memory(&instance.w2c_memory, KEPT_PAGES);
}

void
kernel_discard(void)
{
	wasm2c_kernel_free(&instance);
	instantiated = false;
}

Span
kernel_import(const void *bytes, size_t length)
{
	uint32		address = w2c_kernel_allocate(&instance, (uint32) length);
	Span		span = (Span) length << 32 | address;

	memcpy((void *) kernel_bytes(span), bytes, length);
	return span;
}

const void *
kernel_bytes(Span span)
{
	uint32		address = (uint32) span;

	if ((uint64) address + span_length(span) > instance.w2c_memory.size)
		wasm_rt_trap(WASM_RT_TRAP_OOB);
	return instance.w2c_memory.data + address;
}

/* What the kernel imports */

void
w2c_host_interrupt(struct w2c_host *host)
{
	CHECK_FOR_INTERRUPTS();
}

static char *
copy_text(Span span)
{
	return pnstrdup(kernel_bytes(span), span_length(span));
}

void
w2c_host_raise(struct w2c_host *host, uint32 state, Span message, Span hint)
{
	const char *code = kernel_bytes((Span) 5 << 32 | state);

	ereport(ERROR,
			(errcode(MAKE_SQLSTATE(code[0], code[1], code[2], code[3], code[4])),
			 errmsg_internal("%s", copy_text(message)),
			 span_length(hint) > 0 ? errhint("%s", copy_text(hint)) : 0));
}

/* A kernel that doesn't import them, as one built to fail, doesn't declare them. */
uint32		w2c_host_characters(struct w2c_host *host, Span text);
void		w2c_host_outOfMemory(struct w2c_host *host);

uint32
w2c_host_characters(struct w2c_host *host, Span text)
{
	return pg_mbstrlen_with_len(kernel_bytes(text), span_length(text));
}

void
w2c_host_outOfMemory(struct w2c_host *host)
{
	ereport(ERROR, errcode(ERRCODE_OUT_OF_MEMORY), errmsg("the jsonb_ivm kernel ran out of memory"));
}
