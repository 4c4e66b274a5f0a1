"""list.py SOCKET: asks a tether's attach server for its sessions, and prints the frame that comes back."""
import socket
import sys

with socket.socket(socket.AF_UNIX) as server:
    server.settimeout(30)
    server.connect(sys.argv[1])
    server.sendall(b"L\0\0\0\0")
    answer = server.makefile("rb")
    head = answer.read(5)
    print(head[:1].decode(), answer.read(int.from_bytes(head[1:], "big")).decode().split())
