package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSource;
import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.secret.SecretKey;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An upgrade migrates values and changes the key in one reconfiguration. */
class UpgradeTest {
    private static final String REGISTRIES = "guestinfo.vice./registry/insecure_registries";
    private static final String STARTED = "guestinfo.vice..init.sessions|vicadmin.started";

    private final SecretKey old = SecretKey.generate();
    private final SecretKey fresh = SecretKey.generate();

    @Test
    void anOldConfigurationBecomesAPresentOne() {
        VicSnapshot snapshot = stored(7);
        Upgrade upgrade = Upgrade.of(snapshot, old).withServicesToStart();
        assertThat(upgrade.migrations().toString())
                .startsWith("guestinfo.vice./init/version/PluginVersion: version 7 to 10\n"
                        + "  8: insecure registries are names, not URLs\n")
                .doesNotContain(Hosts.TOKEN);

        Map<String, String> after = new TreeMap<>(snapshot.values());
        for (OptionChange change : upgrade.delta(fresh).changes()) {
            after.put(change.key(), change.text());
            after.values().remove(null);
        }
        assertThat(after)
                .containsEntry(REGISTRIES + "~", "harbor.example:5000")
                .containsEntry(STARTED, "")
                .containsEntry("foreign", "1")
                .doesNotContainKey(REGISTRIES + "|0/Host");
        VirtualContainerHostConfigSpec config =
                VirtualContainerHostConfigSpecCodec.INSTANCE.decode(fresh.open(VicSource.of(after)));
        assertThat(config).isEqualTo(upgrade.config());
        assertThat(config.connection().token()).isEqualTo(Hosts.TOKEN);
        assertThat(config.executorConfig().version()).hasValue(Build.EMPTY.withPluginVersion(10));
    }

    @Test
    void aPresentOneGetsTheNewKeyAndStartsAgain() {
        Upgrade upgrade = Upgrade.of(stored(10), old).withServicesToStart();
        assertThat(upgrade.migrations().isEmpty()).isTrue();
        assertThat(upgrade.delta(fresh).changes())
                .extracting(OptionChange::key)
                .contains("guestinfo.ovfEnv", "guestinfo.vice./connect/token@secret", STARTED);
    }

    @Test
    void theOldestIsUpgradedToo() {
        Upgrade upgrade = Upgrade.of(stored(0), old);
        assertThat(upgrade.migrations().steps()).hasSize(10);
        assertThat(upgrade.config().registry().insecureRegistries()).containsExactly("harbor.example:5000");
    }

    private VicSnapshot stored(int version) {
        VirtualContainerHostConfigSpec host = Hosts.host();
        SessionConfig running = SessionConfig.EMPTY.withStarted("true").withActive(true);
        host = host.withExecutorConfig(host.executorConfig()
                .withSessions(Map.of("vicadmin", running))
                .withVersion(Optional.of(Build.EMPTY.withPluginVersion(version))));
        Map<String, String> values = new TreeMap<>(Map.of("foreign", "1"));
        Sealing.whole(host, old).changes().forEach(change -> values.put(change.key(), change.text()));
        if (version < 8) {
            values.put(REGISTRIES, "0");
            values.put(REGISTRIES + "|0/Scheme", "https");
            values.put(REGISTRIES + "|0/Host", "harbor.example:5000");
        }
        return new VicSnapshot(values, "1");
    }
}
