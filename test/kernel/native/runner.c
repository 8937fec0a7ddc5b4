/*
 * The kernel as a program, on the machine that it was compiled for: reads requests, answers each. All numbers are
 * little-endian. A request is a byte that says what is asked for, then its operands; an answer is a byte that says how
 * it ended, how often the kernel asked for interrupts, and a number.
 */
#include "postgres.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "wasm-rt.h"
#include "kernel.h"

#define STACK_LIMIT (2 * 1024 * 1024)

static w2c_kernel kernel;
static jmp_buf statement;
static const char *stack_base;
static uint32_t interrupts;

/* What ended the statement: spans of linear memory where the kernel raised it, texts of our own where the shim did. */
static struct
{
	char		state[6];
	char		message[256];
	uint64_t	spans[2];
	bool		raised;
}			failure;

#include "dispatch.h"

int
errcode(const char *state)
{
	snprintf(failure.state, sizeof(failure.state), "%s", state);
	return 0;
}

int
errmsg(const char *format,...)
{
	va_list		values;

	va_start(values, format);
	vsnprintf(failure.message, sizeof(failure.message), format, values);
	va_end(values);
	return 0;
}

int
errdetail(const char *format,...)
{
	(void) format;
	return 0;
}

void
end_statement(void)
{
	longjmp(statement, 1);
}

bool
stack_is_too_deep(void)
{
	char		frame;

	return stack_base - &frame > STACK_LIMIT;
}

void
w2c_host_interrupt(struct w2c_host *host)
{
	interrupts++;
}

uint32_t
w2c_host_characters(struct w2c_host *host, uint64_t text)
{
	const uint8_t *bytes = kernel.w2c_memory.data + (uint32_t) text;
	uint32_t	count = 0;

	for (uint64_t i = 0; i < text >> 32; i++)
		count += (bytes[i] & 0xC0) != 0x80;
	return count;
}

void
w2c_host_outOfMemory(struct w2c_host *host)
{
	ereport(ERROR, errcode(ERRCODE_OUT_OF_MEMORY) + errmsg("the jsonb_ivm kernel ran out of memory"));
}

void
w2c_host_raise(struct w2c_host *host, uint32_t state, uint64_t message, uint64_t hint)
{
	memcpy(failure.state, kernel.w2c_memory.data + state, 5);
	failure.spans[0] = message;
	failure.spans[1] = hint;
	failure.raised = true;
	end_statement();
}

static void
receive(void *buffer, size_t length)
{
	for (char *at = buffer; length > 0;)
	{
		ssize_t		count = read(STDIN_FILENO, at, length);

		if (count <= 0)
			exit(count == 0 ? 0 : 1);
		at += count;
		length -= count;
	}
}

static void
deliver(const void *buffer, size_t length)
{
	for (const char *at = buffer; length > 0;)
	{
		ssize_t		count = write(STDOUT_FILENO, at, length);

		if (count <= 0)
			exit(1);
		at += count;
		length -= count;
	}
}

static uint64_t
number(size_t bytes)
{
	uint64_t	value = 0;

	receive(&value, bytes);
	return value;
}

static void
answer(uint8_t ending, uint64_t value)
{
	deliver(&ending, 1);
	deliver(&interrupts, sizeof(interrupts));
	deliver(&value, sizeof(value));
}

/* Memory that a request names; one that names other memory is a fault of whoever asks. */
static uint8_t *
memory(uint32_t address, uint32_t length)
{
	if ((uint64_t) address + length > kernel.w2c_memory.size)
		exit(2);
	return kernel.w2c_memory.data + address;
}

static uint64_t
call(void)
{
	char		name[64] = {0};
	uint64_t	values[8];
	size_t		count;

	receive(name, number(1) & 63);
	count = number(1) & 7;
	for (size_t i = 0; i < count; i++)
		values[i] = number(8);
	return dispatch(name, values);
}

/* Answers one request. What fails ends in end_statement(), which comes back to main(). */
static void
serve(void)
{
	uint32_t	address,
				length;

	switch (number(1))
	{
		case 'r':				/* reset */
			w2c_kernel_reset(&kernel);
			return answer('=', 0);
		case 'a':				/* allocate and fill */
			length = number(4);
			address = w2c_kernel_allocate(&kernel, length);
			answer('=', address);
			length = number(4);
			receive(memory(address, length), length);
			return;
		case 'm':				/* memory */
			address = number(4);
			length = number(4);
			return deliver(memory(address, length), length);
		case 'c':
			return answer('=', call());
		case 'p':				/* pages */
			return answer('=', kernel.w2c_memory.pages);
		default:
			exit(2);
	}
}

int
main(void)
{
	char		frame;

	stack_base = &frame;
	wasm2c_kernel_instantiate(&kernel, NULL);
	for (;;)
	{
		memset(&failure, 0, sizeof(failure));
		interrupts = 0;
		wasm_rt_stack_allowed = (const char *) UINTPTR_MAX;
		if (setjmp(statement) == 0)
			serve();
		else
		{
			answer(failure.raised ? '!' : '?', strlen(failure.message));
			deliver(failure.state, 5);
			deliver(failure.raised ? (void *) failure.spans : (void *) failure.message,
					failure.raised ? sizeof(failure.spans) : strlen(failure.message));
		}
	}
}
