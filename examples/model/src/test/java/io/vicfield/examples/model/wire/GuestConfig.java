package io.vicfield.examples.model.wire;

import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.MountSpec;
import java.util.Map;

/** The view of the guest's tether of an executor's configuration, with the keys and scopes of VIC's own struct. */
record GuestConfig(
        @VicField(scope = READ_ONLY, key = "common/name") String name,
        @VicField(scope = READ_ONLY, key = "common/id") String id,

        @VicField(scope = READ_ONLY, key = "diagnostics/debug")
        long debugLevel,

        @VicField(scope = READ_ONLY) Map<String, Session> sessions,

        @SuppressWarnings("vicfield") @VicField(scope = {READ_ONLY, NON_PERSISTENT})
        Map<String, Session> execs,

        @VicField(scope = READ_ONLY) Map<String, MountSpec> mounts,
        @VicField(scope = READ_ONLY) byte[] key,
        @VicField(scope = READ_ONLY, key = "asymrouting") boolean asymmetricRouting,
        @VicField(scope = READ_ONLY) String hostname,
        @VicField(scope = READ_ONLY) String domainname) {

    /** The guest's view of a session. */
    record Session(
            @VicField(scope = READ_ONLY) Common common,
            @VicField(scope = READ_WRITE) Detail detail,
            @VicField(scope = READ_WRITE) Diagnostics diagnostics,

            @VicField(scope = READ_ONLY, depth = 2, follow = false)
            Cmd cmd,

            @VicField(scope = READ_WRITE, key = "status", skipDecode = true)
            long exitStatus,

            @VicField(scope = READ_WRITE, skipDecode = true) String started,
            @VicField(scope = READ_ONLY) boolean attach,
            @VicField(scope = READ_ONLY, key = "openstdin") boolean openStdin,
            @VicField(scope = READ_WRITE, key = "runblock") boolean runBlock,
            @VicField(scope = READ_ONLY) boolean active,
            @VicField(scope = READ_ONLY) boolean tty,
            @VicField(scope = READ_ONLY) boolean restart,
            @VicField(scope = READ_ONLY, key = "stopSignal") String stopSignal,
            @VicField(scope = READ_ONLY) String user,
            @VicField(scope = READ_ONLY) String group) {}
}
