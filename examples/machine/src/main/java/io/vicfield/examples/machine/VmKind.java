package io.vicfield.examples.machine;

import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecKeys;
import io.vicfield.examples.testbed.vsphere.VmState;

/** The kind of a VM, detected from its configuration. */
public enum VmKind {
    /** The appliance of a virtual container host: it holds its own reference, or is being created. */
    APPLIANCE,
    /** A container: it holds the build that created it. */
    CONTAINER,
    /** A VM that VIC did not create. */
    OTHER;

    private static final String ID = VirtualContainerHostConfigSpecKeys.ROOT
            .executorConfig()
            .common()
            .id()
            .wireKey();
    private static final String VERSION =
            ExecutorConfigKeys.ROOT.version().version().wireKey();

    /** Detects the kind from one or two keys, without decoding the configuration. */
    public static VmKind of(VmState state) {
        VicSource source = state.snapshot();
        String id = source.get(ID);
        if (ApplianceSpec.CREATING.equals(id) || state.vm().toString().equals(id)) {
            return APPLIANCE;
        }
        return source.get(VERSION) == null ? OTHER : CONTAINER;
    }
}
