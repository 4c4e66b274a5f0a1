package io.vicfield.examples.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.migration.MigrationPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VicMigrationsTest {
    private static final String APPLIANCE_VERSION = "guestinfo.vice./init/version/PluginVersion";
    private static final String CONTAINER_VERSION = "guestinfo.vice./version/PluginVersion";

    @Test
    void aContainersCreateTimeBecomesNanoseconds() {
        Build build = Build.EMPTY.withPluginVersion(5);
        ExecutorConfig before = ExecutorConfig.EMPTY
                .withCreateTime(1_510_950_922L)
                .withLayerId("abcdefg")
                .withVersion(Optional.of(build));
        Map<String, String> stored = new TreeMap<>();
        ExecutorConfigCodec.INSTANCE.encode(before, VicSink.into(stored));

        Map<String, String> migrated = VicMigrations.CONTAINER.run(stored);

        assertThat(ExecutorConfigCodec.INSTANCE.decode(VicSource.of(migrated)))
                .isEqualTo(before.withCreateTime(1_510_950_922_000_000_000L)
                        .withVersion(Optional.of(build.withPluginVersion(10))));
    }

    @Test
    void oneWithoutACreateTimeGetsNone() {
        assertThat(VicMigrations.CONTAINER.run(Map.of(CONTAINER_VERSION, "8")))
                .containsExactly(Map.entry(CONTAINER_VERSION, "10"));
    }

    @Test
    void aCreateTimeThatIsNanosecondsAlreadyIsNoticed() {
        Map<String, String> stored =
                Map.of(CONTAINER_VERSION, "8", "guestinfo.vice..createtime", "1510950922000000000");
        assertThatIllegalStateException()
                .isThrownBy(() -> VicMigrations.CONTAINER.run(stored))
                .withMessageContaining("version 9 (create times are nanoseconds, not seconds) failed");
    }

    @Test
    void anAppliancesRegistriesAndStopSignals() {
        Map<String, String> stored = Map.ofEntries(
                Map.entry(APPLIANCE_VERSION, "7"),
                Map.entry("guestinfo.vice./registry/insecure_registries", "1"),
                Map.entry("guestinfo.vice./registry/insecure_registries|0/Scheme", "https"),
                Map.entry("guestinfo.vice./registry/insecure_registries|0/Host", "harbor.example:5000"),
                Map.entry("guestinfo.vice./registry/insecure_registries|0/Path", "/lib"),
                Map.entry("guestinfo.vice./registry/insecure_registries|1/Host", "10.0.0.1"),
                Map.entry("guestinfo.vice./registry/whitelist_registries", "0"),
                Map.entry("guestinfo.vice./registry/whitelist_registries~", "harbor.example"),
                Map.entry("guestinfo.vice./init/sessions", "vicadmin"),
                Map.entry("guestinfo.vice./init/sessions|vicadmin/stopSignal", "2"),
                Map.entry("guestinfo.vice./init/sessions|vicadmin/cmd/Path", "/sbin/vicadmin"));

        MigrationPlan plan = VicMigrations.APPLIANCE_WITH_SAMPLE.plan(new VicSnapshot(stored, "3"));

        assertThat(plan).hasToString("""
                guestinfo.vice./init/version/PluginVersion: version 7 to 11
                  8: insecure registries are names, not URLs
                  9: changes nothing here
                  10: changes nothing here
                  11: stopSignal is called forceStopSignal
                + guestinfo.vice./init/sessions|vicadmin/forceStopSignal = 2
                - guestinfo.vice./init/sessions|vicadmin/stopSignal
                ~ guestinfo.vice./init/version/PluginVersion = 11, was 7
                - guestinfo.vice./registry/insecure_registries|0/Host
                - guestinfo.vice./registry/insecure_registries|0/Path
                - guestinfo.vice./registry/insecure_registries|0/Scheme
                - guestinfo.vice./registry/insecure_registries|1/Host
                + guestinfo.vice./registry/insecure_registries~ = harbor.example:5000/lib|//10.0.0.1""");
        VirtualContainerHostConfigSpec host =
                VirtualContainerHostConfigSpecCodec.INSTANCE.decode(VicSource.of(plan.after()));
        assertThat(host.registry().insecureRegistries()).containsExactly("harbor.example:5000/lib", "//10.0.0.1");
        assertThat(host.registry().registryWhitelist()).containsExactly("harbor.example");
    }

    @Test
    void olderDataIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VicMigrations.APPLIANCE.run(Map.of(APPLIANCE_VERSION, "6")))
                .withMessageContaining("the first migration starts at 7");
    }

    @Test
    void theVersionsAreWhereTheRecordsHaveThem() {
        assertThat(ExecutorConfigCodec.INSTANCE.owns(CONTAINER_VERSION)).isTrue();
        assertThat(VirtualContainerHostConfigSpecCodec.INSTANCE.owns(APPLIANCE_VERSION))
                .isTrue();
        assertThat(List.of(VicMigrations.CONTAINER.latest(), VicMigrations.APPLIANCE.latest()))
                .containsExactly(10, 10);
    }
}
