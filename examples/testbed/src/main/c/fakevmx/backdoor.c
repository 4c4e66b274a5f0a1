/*
 * VMware's backdoor for vmware-rpctool: everything in it is static, so that the instructions are trapped. cpuid cannot be:
 * it is patched to ud2 when the program starts. `inl` on the backdoor's port is SIGSEGV by itself.
 */
#define _GNU_SOURCE
#include "fakevmx.h"

#include <cpuid.h>
#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#define MAGIC 0x564D5868u
#define PORT 0x5658u
enum { COMMAND_GETVERSION = 10, COMMAND_MESSAGE = 30 };
enum { OPEN, SENDSIZE, SENDPAYLOAD, RECVSIZE, RECVPAYLOAD, RECVSTATUS, CLOSE };
enum { STATUS_SUCCESS = 1, STATUS_DORECV = 2 };
#define MAX_REQUEST (64 * 1024) /* GUESTMSG_MAX_IN_SIZE */

/* One message after the other: the program has one thread. */
static Message request, reply;
static size_t requestGot, replySent;
static int answered;

static void forget(Message *m) {
   free(m->bytes);
   m->bytes = NULL;
   m->size = 0;
}

static void begin(size_t size) {
   forget(&request);
   forget(&reply);
   request.bytes = malloc(size + 4);
   request.size = size;
   requestGot = replySent = answered = 0;
}

/* The next bytes of a message, up to the four of a register. */
static size_t piece(size_t done, size_t size) {
   return size - done < 4 ? size - done : 4;
}

/* One step of the message protocol; what it means is in open-vm-tools, lib/message. */
static void message(greg_t *r) {
   uint32_t status = STATUS_SUCCESS, high = 0, word = r[REG_RBX];
   size_t n;
   switch ((uint32_t)r[REG_RCX] >> 16) {
   case OPEN:
      high = 3; /* the channel's number and its two cookies */
      r[REG_RSI] = 0x11111111;
      r[REG_RDI] = 0x22222222;
      break;
   case SENDSIZE:
      begin(word);
      if (word > MAX_REQUEST) status = 0;
      break;
   case SENDPAYLOAD:
      n = piece(requestGot, request.size);
      memcpy(request.bytes + requestGot, &word, n);
      requestGot += n;
      if (requestGot == request.size) answered = fakevmx_ask(&request, &reply);
      break;
   case RECVSIZE:
      status = answered ? STATUS_SUCCESS | STATUS_DORECV : 0;
      high = 1;
      r[REG_RBX] = reply.size;
      break;
   case RECVPAYLOAD:
      n = piece(replySent, reply.size);
      word = 0;
      if (n) memcpy(&word, reply.bytes + replySent, n);
      replySent += n;
      r[REG_RBX] = word;
      high = 2;
      break;
   case RECVSTATUS:
   case CLOSE:
      break;
   default:
      status = 0;
   }
   r[REG_RCX] = (r[REG_RCX] & 0xffff) | ((greg_t)status << 16);
   r[REG_RDX] = (r[REG_RDX] & 0xffff) | ((greg_t)high << 16);
}

static void cpuid(greg_t *r) {
   unsigned a, b, c, d, leaf = r[REG_RAX];
   __cpuid_count(leaf, (unsigned)r[REG_RCX], a, b, c, d);
   if (leaf == 1) c |= 1u << 31; /* there is a hypervisor */
   if (leaf == 0x40000000) a = 0x40000010, b = 0x61774d56, c = 0x4d566572, d = 0x65726177; /* "VMwareVMware" */
   if (leaf == 0x40000010) a = b = c = d = 0; /* the backdoor is the port, not vmcall */
   r[REG_RAX] = a, r[REG_RBX] = b, r[REG_RCX] = c, r[REG_RDX] = d;
}

static void inl(greg_t *r) {
   switch (r[REG_RCX] & 0xffff) {
   case COMMAND_GETVERSION:
      r[REG_RAX] = 6, r[REG_RBX] = MAGIC, r[REG_RCX] = 2;
      break;
   case COMMAND_MESSAGE:
      message(r);
      break;
   default:
      r[REG_RAX] = 0xffffffff;
   }
}

static void trap(int sig, siginfo_t *info, void *context) {
   (void)info;
   greg_t *r = ((ucontext_t *)context)->uc_mcontext.gregs;
   unsigned char *ip = (unsigned char *)r[REG_RIP];
   if (sig == SIGILL && ip[0] == 0x0f && ip[1] == 0x0b) { /* ud2, where cpuid was */
      cpuid(r);
      r[REG_RIP] += 2;
   } else if (sig == SIGSEGV && ip[0] == 0xed && (uint32_t)r[REG_RAX] == MAGIC && (r[REG_RDX] & 0xffff) == PORT) {
      inl(r); /* inl %dx, %eax */
      r[REG_RIP] += 1;
   } else {
      signal(sig, SIG_DFL);
      raise(sig);
   }
}

static int (*realSigaction)(int, const struct sigaction *, struct sigaction *);
static int trapping;

/* The tool sets handlers of its own while it looks for the backdoor; ours must stay. */
int sigaction(int sig, const struct sigaction *action, struct sigaction *old) {
   if (!realSigaction) *(void **)&realSigaction = dlsym(RTLD_NEXT, "sigaction");
   if (!trapping || (sig != SIGSEGV && sig != SIGILL)) return realSigaction(sig, action, old);
   if (old) memset(old, 0, sizeof *old);
   return 0;
}

static void patch(unsigned char *start, size_t size) {
   long page = sysconf(_SC_PAGESIZE);
   uintptr_t low = (uintptr_t)start & -page, high = ((uintptr_t)start + size + page - 1) & -page;
   mprotect((void *)low, high - low, PROT_READ | PROT_WRITE | PROT_EXEC);
   for (size_t i = 0; i + 1 < size; i++)
      if (start[i] == 0x0f && start[i + 1] == 0xa2) start[i + 1] = 0x0b; /* cpuid becomes ud2 */
   mprotect((void *)low, high - low, PROT_READ | PROT_EXEC);
}

static int patch_program(struct dl_phdr_info *program, size_t size, void *data) {
   (void)size;
   (void)data;
   for (int i = 0; i < program->dlpi_phnum; i++) {
      const ElfW(Phdr) *h = &program->dlpi_phdr[i];
      if (h->p_type == PT_LOAD && (h->p_flags & PF_X)) patch((void *)(program->dlpi_addr + h->p_vaddr), h->p_memsz);
   }
   return 1; /* the program itself comes first, and nothing else is patched */
}

__attribute__((constructor)) static void start(void) {
   if (!getenv("FAKE_VMX") || strcmp(program_invocation_short_name, "vmware-rpctool") != 0) return;
   struct sigaction action = {.sa_sigaction = trap, .sa_flags = SA_SIGINFO | SA_NODEFER};
   sigaction(SIGSEGV, &action, NULL);
   sigaction(SIGILL, &action, NULL);
   trapping = 1;
   dl_iterate_phdr(patch_program, NULL);
}
