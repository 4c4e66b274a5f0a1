/* The way to the host side: a Unix socket, and DataMap packets as on vsock port 976. */
#include "fakevmx.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* A packet is its length and fields: type, id, and 8 bytes or a length with as many bytes. Big endian, but an int64's
 * low word comes first. */
enum { TYPE_INT64 = 1, TYPE_STRING = 2 };
enum { FIELD_TYPE = 1, FIELD_PAYLOAD = 2 };
enum { PACKET_DATA = 1 };
#define MAX_PACKET (1u << 20)

int fakevmx_dial(int privileged) {
   struct sockaddr_un to = {.sun_family = AF_UNIX};
   const char *path = getenv("FAKE_VMX");
   int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
   if (fd < 0) return -1;
   snprintf(to.sun_path, sizeof to.sun_path, "%s%s", path ? path : "", privileged ? "-privileged" : "");
   if (connect(fd, (struct sockaddr *)&to, sizeof to) != 0) {
      int error = errno;
      close(fd);
      errno = error;
      return -1;
   }
   return fd;
}

static int read_all(int fd, void *bytes, size_t n) {
   for (char *p = bytes; n > 0;) {
      ssize_t got = read(fd, p, n);
      if (got <= 0) return 0;
      p += got;
      n -= got;
   }
   return 1;
}

static int write_all(int fd, const void *bytes, size_t n) {
   for (const char *p = bytes; n > 0;) {
      ssize_t put = write(fd, p, n);
      if (put <= 0) return 0;
      p += put;
      n -= put;
   }
   return 1;
}

static unsigned char *put32(unsigned char *p, uint32_t v) {
   v = htonl(v);
   memcpy(p, &v, 4);
   return p + 4;
}

static uint32_t get32(const unsigned char *p) {
   uint32_t v;
   memcpy(&v, p, 4);
   return ntohl(v);
}

static int send_packet(int fd, const Message *request) {
   size_t size = 4 + 16 + 12 + request->size;
   unsigned char *packet = malloc(size), *p = packet;
   if (!packet) return 0;
   p = put32(p, size - 4);
   p = put32(p, TYPE_INT64), p = put32(p, FIELD_TYPE), p = put32(p, PACKET_DATA), p = put32(p, 0);
   p = put32(p, TYPE_STRING), p = put32(p, FIELD_PAYLOAD), p = put32(p, request->size);
   if (request->size) memcpy(p, request->bytes, request->size);
   int sent = write_all(fd, packet, size);
   free(packet);
   return sent;
}

/* Finds the payload among the fields. */
static int take_payload(const unsigned char *p, const unsigned char *end, Message *reply) {
   while (end - p >= 12) {
      uint32_t type = get32(p), id = get32(p + 4), size = get32(p + 8);
      p += 8;
      if (type == TYPE_INT64) {
         p += 8;
      } else if (type == TYPE_STRING && size <= (size_t)(end - p - 4)) {
         p += 4;
         if (id == FIELD_PAYLOAD) {
            reply->bytes = malloc(size + 1);
            if (!reply->bytes) return 0;
            memcpy(reply->bytes, p, size);
            reply->size = size;
            return 1;
         }
         p += size;
      } else {
         return 0;
      }
   }
   return 0;
}

static int receive_packet(int fd, Message *reply) {
   unsigned char head[4];
   if (!read_all(fd, head, 4)) return 0;
   size_t size = get32(head);
   if (size > MAX_PACKET) return 0;
   unsigned char *packet = malloc(size + 1);
   int good = packet && read_all(fd, packet, size) && take_payload(packet, packet + size, reply);
   free(packet);
   return good;
}

int fakevmx_ask(const Message *request, Message *reply) {
   int fd = fakevmx_dial(0);
   if (fd < 0) return 0;
   int good = send_packet(fd, request) && receive_packet(fd, reply);
   close(fd);
   return good;
}
