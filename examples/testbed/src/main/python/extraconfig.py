"""An independent client for tests: pyvmomi changes a VM's extraConfig and shows it.

    VSPHERE_PASSWORD=... /usr/bin/python3 extraconfig.py HOST PORT USER INVENTORY_PATH

Standard input is what to write, a key and a text by turns, each with a NUL behind it; an empty text deletes, no input
changes nothing. Standard output is all keys and values afterwards, in the same way, in UTF-8.

Certificates are not checked: it talks to simulators on this machine alone, whose keys of 1024 bits Debian's OpenSSL
would refuse.
"""

import os
import ssl
import sys

from pyVim.connect import Disconnect, SmartConnect
from pyVim.task import WaitForTask
from pyVmomi import vim


def main(host, port, user, path):
    texts = sys.stdin.buffer.read().decode("utf-8").split("\0")[:-1]
    service = SmartConnect(
        host=host,
        port=int(port),
        user=user,
        pwd=os.environ["VSPHERE_PASSWORD"],
        sslContext=ssl._create_unverified_context(),
    )
    try:
        vm = service.content.searchIndex.FindByInventoryPath(path)
        if vm is None:
            sys.exit("nothing at " + path)
        if texts:
            reconfigure(service, vm, zip(texts[::2], texts[1::2]))
        for option in vm.config.extraConfig:
            sys.stdout.buffer.write(f"{option.key}\0{option.value}\0".encode("utf-8"))
    finally:
        Disconnect(service)


def reconfigure(service, vm, changes):
    options = [vim.option.OptionValue(key=key, value=value) for key, value in changes]
    WaitForTask(vm.ReconfigVM_Task(vim.vm.ConfigSpec(extraConfig=options)), si=service)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
