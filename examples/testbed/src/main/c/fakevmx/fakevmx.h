/*
 * An LD_PRELOAD library under which the real programs of open-vm-tools believe to be in a VM:
 *
 *   vmtoolsd and whatever else calls libvmtools   library.c: VmCheck says yes, vsock becomes a Unix socket
 *   vmware-rpctool, which is linked statically    backdoor.c: cpuid and port 0x5658 are trapped and emulated
 *
 * Both talk to the host side, io.vicfield.examples.testbed.guest.FakeVmx, over the socket $FAKE_VMX, in the framing of
 * vsock port 976; whom the real host would see on a privileged port connects to $FAKE_VMX-privileged.
 *
 *   gcc -O2 -fPIC -shared -o fakevmx.so *.c -ldl
 *   FAKE_VMX=SOCKET LD_PRELOAD=$PWD/fakevmx.so vmware-rpctool 'info-get guestinfo.k'
 */
#ifndef FAKEVMX_H
#define FAKEVMX_H

#if !defined(__linux__) || !defined(__x86_64__)
#error "instructions of x86-64 are trapped, through Linux's signals"
#endif

#include <stddef.h>

typedef struct {
   unsigned char *bytes; /* owned; NULL: none */
   size_t size;
} Message;

/* A connection to the host side; -1 and errno if there is none. */
int fakevmx_dial(int privileged);

/* Sends a request and takes the reply, "1 value" or "0 message"; 0 if the host hangs up or talks nonsense. */
int fakevmx_ask(const Message *request, Message *reply);

#endif
