package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Login;
import io.vicfield.examples.console.VmAddress;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VmState;
import java.util.Map;

/** Reads configurations from files, standard input and servers. */
final class Sources {
    private Sources() {}

    /** Reads a configuration from a file, or from a VM on a server. */
    static Map<String, String> read(String source, Login login, Vicx vicx) {
        if (!VmAddress.isMeant(source)) {
            return readFile(source, vicx);
        }
        VmAddress address = login.address(source, vicx.passwords());
        return login.with(
                address,
                vicx.passwords(),
                vsphere -> read(vsphere.vm(address.path()), vicx).snapshot().values());
    }

    /** Reads a configuration from a file or standard input, where a user may be typing it. */
    static Map<String, String> readFile(String source, Vicx vicx) {
        return source.equals(StoredFile.STANDARD_INPUT)
                ? StoredFile.read(source)
                : vicx.during("reading " + source, () -> StoredFile.read(source));
    }

    /** Reads the state of a VM. */
    static VmState read(VirtualMachine vm, Vicx vicx) {
        return vicx.during("reading the VM", vm::read);
    }
}
