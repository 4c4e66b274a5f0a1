/* libvmtools exports both and calls them through its PLT, so that these are found first. */
#include "fakevmx.h"

#include <errno.h>

enum { SOCKERR_SUCCESS = 0, SOCKERR_CONNECT = 4 };

char VmCheck_IsVirtualWorld(void) {
   return 1;
}

int Socket_ConnectVMCI(unsigned cid, unsigned port, int privileged, int *apiError, int *systemError) {
   (void)cid;
   (void)port;
   int fd = fakevmx_dial(privileged);
   if (apiError) *apiError = fd < 0 ? SOCKERR_CONNECT : SOCKERR_SUCCESS;
   if (systemError) *systemError = fd < 0 ? errno : 0;
   return fd;
}
