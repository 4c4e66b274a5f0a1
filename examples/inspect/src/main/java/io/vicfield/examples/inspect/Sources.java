package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Login;
import io.vicfield.examples.console.VmAddress;
import io.vicfield.examples.inspect.input.StoredFile;
import java.util.Map;

/** Reads configurations from files, standard input and servers. */
final class Sources {
    private Sources() {}

    /** Reads a configuration from a file, or from a VM on a server. */
    static Map<String, String> read(String source, Login login, Vicx vicx) {
        if (!VmAddress.isMeant(source)) {
            return StoredFile.read(source);
        }
        VmAddress address = login.address(source, vicx.passwords());
        return login.with(
                address,
                vicx.passwords(),
                vsphere -> vsphere.vm(address.path()).read().snapshot().values());
    }
}
