package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Login;
import io.vicfield.examples.console.VmAddress;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VsphereTimeout;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments of commands that read one configuration. */
final class Input {
    /** The allowed arguments. */
    static final String SOURCES =
            "a file, - for standard input, or a VM on its server, vc://HOST[:PORT]/INVENTORY/PATH."
                    + " A file is a .vmx file, JSON or YAML {\"key\": \"value\"} or [{\"key\": ..., \"value\": ...}], the output of"
                    + " govc vm.info -e -json, CSV of PowerCLI's Get-AdvancedSetting, an OVF descriptor or an OVF environment. <nil>"
                    + " stands for the empty value, as in vSphere.";

    /** How long the server is asked for changes before it is asked again. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The configuration: " + SOURCES)
    private String source;

    @Mixin
    private RecordChoice type;

    @Mixin
    private Login login;

    /** Returns whether the configuration is read from standard input. */
    boolean isStandardInput() {
        return source.equals(StoredFile.STANDARD_INPUT);
    }

    /** Reads the configuration and selects its record. */
    Stored read(Vicx vicx) {
        type.given(vicx);
        Map<String, String> values = Sources.read(source, login, vicx);
        KnownRecord<?> record = type.choose(vicx, source, values.keySet());
        return new Stored(source, values, record, type.open());
    }

    /**
     * Reads the configuration whenever it changes, until the watcher has enough.
     *
     * @param interval the time between two readings of a file; a server reports changes itself
     */
    void watch(Vicx vicx, Duration interval, Watcher watcher) throws InterruptedException {
        Stored first = read(vicx);
        watcher.start(first);
        if (VmAddress.isMeant(source)) {
            VmAddress address = login.address(source, vicx.passwords());
            login.with(address, vicx.passwords(), vsphere -> {
                watchVm(vsphere.vm(address.path()), first, watcher);
                return null;
            });
            return;
        }
        for (Stored last = first; watcher.wantsMore(); ) {
            Thread.sleep(interval.toMillis());
            last = next(last, StoredFile.read(source), watcher);
        }
    }

    private static void watchVm(VirtualMachine vm, Stored first, Watcher watcher) {
        for (Stored last = first; watcher.wantsMore(); ) {
            Map<String, String> seen = last.values();
            try {
                last = next(
                        last,
                        vm.waitFor("a change", now -> !now.values().equals(seen), PATIENCE)
                                .values(),
                        watcher);
            } catch (VsphereTimeout e) {
                // Nothing has changed yet.
            }
        }
    }

    private static Stored next(Stored last, Map<String, String> values, Watcher watcher) {
        Stored now = new Stored(last.file(), values, last.record(), last.found());
        if (!values.equals(last.values())) {
            watcher.changed(last, now);
        }
        return now;
    }

    /** Receives readings. */
    interface Watcher {
        /** Receives the first reading. */
        void start(Stored stored);

        /** Receives a reading that differs from the one before. */
        void changed(Stored before, Stored now);

        /** Returns whether to read again. */
        boolean wantsMore();
    }
}
