package io.vicfield.examples.machine;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.secret.SecretKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans configurations for a VM, and seals every secret with one key. */
final class Sealing {
    private static final VirtualContainerHostConfigSpecCodec CODEC = VirtualContainerHostConfigSpecCodec.INSTANCE;

    private Sealing() {}

    /** Returns all keys of a configuration, and the key that opens its secrets. */
    static VicDelta whole(VirtualContainerHostConfigSpec config, SecretKey key) {
        return plan(new VicSnapshot(Map.of(), ""), config, key);
    }

    /**
     * Plans the delta that brings a VM to a configuration: changed values, deletions, and the secret key with every
     * secret.
     *
     * @param key the key that seals every secret; the VM may have another key
     */
    static VicDelta plan(VicSnapshot snapshot, VirtualContainerHostConfigSpec config, SecretKey key) {
        Map<String, String> clear = new TreeMap<>(snapshot.values());
        clear.keySet().removeIf(Sealing::isSealed);
        Map<String, OptionChange> changes = new TreeMap<>();
        for (String gone : snapshot.values().keySet()) {
            if (isSealed(gone)) {
                changes.put(gone, new OptionChange(gone, null));
            }
        }
        DeltaPlanner.of(CODEC)
                .withSecrets(key::open, key::seal)
                .plan(new VicSnapshot(clear, snapshot.changeVersion()), config)
                .changes()
                .forEach(change -> changes.put(change.key(), change));
        key.writeTo((name, text) -> changes.put(name, new OptionChange(name, text)));
        return new VicDelta(List.copyOf(changes.values()), List.of(), snapshot.changeVersion());
    }

    /** Returns whether a key holds a sealed secret of the configuration. */
    static boolean isSealed(String key) {
        return Keys.scopesOf(key).contains(Scope.SECRET) && CODEC.owns(key);
    }
}
