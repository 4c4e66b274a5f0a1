package io.vicfield.examples.machine;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSecretException;
import io.vicfield.examples.console.Cells;
import io.vicfield.examples.console.Failure;
import io.vicfield.examples.console.Login;
import io.vicfield.examples.console.VmAddress;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import java.util.function.Function;

/**
 * A command's session on a server.
 *
 * @param vsphere the session
 * @param address the address that the command was given
 */
record Session(Vsphere vsphere, VmAddress address) {
    /** Logs in and runs the work. Reports any error as the command's failure. */
    static <T> T with(Login login, String target, Machine machine, Function<Session, T> work) {
        VmAddress address = login.address(target);
        return login.with(address, machine.passwords(), vsphere -> told(address, work, vsphere));
    }

    private static <T> T told(VmAddress address, Function<Session, T> work, Vsphere vsphere) {
        try {
            return work.apply(new Session(vsphere, address));
        } catch (VicDecodeException e) {
            throw new Failure(address + ": cannot be read", e.problems());
        } catch (VicEncodeException e) {
            throw new Failure(address + ": cannot be written", e.problems());
        } catch (VicSecretException | IllegalArgumentException | IllegalStateException e) {
            throw new Failure(address + ": " + Cells.printable(String.valueOf(e.getMessage())));
        }
    }

    /** Finds the object at the command's address. */
    MoRef target() {
        return find(address.path());
    }

    /** Finds the object at a path of the inventory. */
    MoRef find(String path) {
        return vsphere.find(path)
                .orElseThrow(() -> new Failure(
                        address + ": the inventory has no object at " + path + ", or this user may not see it"));
    }

    /** Finds the VM at the command's address. */
    VirtualMachine vm() {
        return vsphere.vm(address.path());
    }
}
