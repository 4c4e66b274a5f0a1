package io.vicfield.examples.testbed.guest;

import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.RpcTool;
import io.vicfield.guestinfo.Vmtoolsd;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A container VM, its host, and the real tools in it. */
final class Testbed implements AutoCloseable {
    private static final Duration PATIENT = Duration.ofSeconds(20);

    private static Shim shim;

    final Host host;
    final FakeVmx vmx;

    /** Starts this VM; the first call compiles the tools' shim. */
    Testbed(Host host) throws IOException, InterruptedException {
        this.host = host;
        this.vmx = FakeVmx.start(host.extraConfig);
        shim();
    }

    private static synchronized void shim() throws IOException, InterruptedException {
        if (shim == null) {
            shim = Shim.build(Path.of("src/main/c/fakevmx"), Path.of("target/fakevmx"));
        }
    }

    GuestRpc rpctool() {
        return rpctool(PATIENT);
    }

    GuestRpc rpctool(Duration timeout) {
        return new RpcTool(shim.command(vmx, "vmware-rpctool"), timeout);
    }

    GuestRpc vmtoolsd() {
        return vmtoolsd(PATIENT);
    }

    GuestRpc vmtoolsd(Duration timeout) {
        return new Vmtoolsd(shim.command(vmx, "vmtoolsd"), timeout);
    }

    /** Starts a guest in its own process, with an ASCII locale. */
    GuestProcess guest(String way) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(shim.environment(vmx));
        environment.put("LC_ALL", "C");
        return GuestProcess.run(way, environment);
    }

    @Override
    public void close() throws IOException {
        vmx.close();
    }
}
