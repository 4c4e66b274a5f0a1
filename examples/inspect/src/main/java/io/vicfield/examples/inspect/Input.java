package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.console.Login;
import io.vicfield.examples.console.VmAddress;
import io.vicfield.examples.inspect.input.StoredFile;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VsphereTimeout;
import io.vicfield.extraconfig.VicSnapshot;
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
        return stored(Sources.read(source, login, vicx), vicx);
    }

    private Stored stored(Map<String, String> values, Vicx vicx) {
        KnownRecord<?> record = type.choose(vicx, source, values.keySet());
        return new Stored(source, values, record, type.open());
    }

    /**
     * Reads the configuration whenever it changes, until the watcher has enough.
     *
     * @param interval the time between two readings of a file; a server reports changes itself
     */
    void watch(Vicx vicx, Duration interval, Watcher watcher) throws InterruptedException {
        type.given(vicx);
        if (!VmAddress.isMeant(source)) {
            watchFile(start(Sources.readFile(source, vicx), vicx, watcher), interval, watcher);
            return;
        }
        VmAddress address = login.address(source, vicx.passwords());
        login.with(address, vicx.passwords(), vsphere -> {
            VirtualMachine vm = vsphere.vm(address.path());
            watchVm(vm, start(Sources.read(vm, vicx).snapshot().values(), vicx, watcher), watcher);
            return null;
        });
    }

    private Stored start(Map<String, String> values, Vicx vicx, Watcher watcher) {
        Stored first = stored(values, vicx);
        watcher.start(first);
        return first;
    }

    private void watchFile(Stored first, Duration interval, Watcher watcher) throws InterruptedException {
        for (Stored last = first; watcher.wantsMore(); ) {
            Thread.sleep(interval.toMillis());
            try {
                last = next(last, StoredFile.read(source), watcher);
            } catch (Failure e) {
                // Another program may be writing the file.
                watcher.unreadable(e);
            }
        }
    }

    private static void watchVm(VirtualMachine vm, Stored first, Watcher watcher) {
        for (Stored last = first; watcher.wantsMore(); ) {
            Map<String, String> seen = last.values();
            try {
                VicSnapshot changed =
                        vm.waitFor("a change", now -> !now.values().equals(seen), PATIENCE);
                last = next(last, changed.values(), watcher);
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

        /** Receives the reason why a file cannot be read now. */
        void unreadable(Failure reason);

        /** Returns whether to read again. */
        boolean wantsMore();
    }
}
