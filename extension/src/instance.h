/*
 * The kernel's instance: one per server process, made by the first call that needs it.
 */
#ifndef INSTANCE_H
#define INSTANCE_H

#include "wasm-rt.h"
#include "kernel.h"

/* Bytes in linear memory: length << 32 | address. Zero stands for SQL's NULL. */
typedef uint64 Span;

/* The instance, empty and ready for a call. */
extern w2c_kernel *kernel_begin(void);

/* After a call: gives back memory that only large documents need. */
extern void kernel_end(void);

/* After an error, wherever it came from: the next call gets an instance that knows nothing of it. */
extern void kernel_discard(void);

/* Copies bytes into linear memory. */
extern Span kernel_import(const void *bytes, size_t length);

/* The bytes of a span, which the kernel may have got wrong. */
extern const void *kernel_bytes(Span span);

static inline uint32
span_length(Span span)
{
	return (uint32) (span >> 32);
}

#endif
