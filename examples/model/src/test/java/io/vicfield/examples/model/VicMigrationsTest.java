package io.vicfield.examples.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.migration.MigrationPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VicMigrationsTest {
    private static final String APPLIANCE_VERSION = "guestinfo.vice./init/version/PluginVersion";
    private static final String CONTAINER_VERSION = "guestinfo.vice./version/PluginVersion";

    private static final String CREATE_TIME = "guestinfo.vice..createtime";
    private static final String REGISTRIES = "guestinfo.vice./registry/insecure_registries";

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
    void aMissingCreateTimeBecomesZero() {
        assertThat(VicMigrations.CONTAINER.run(Map.of(CONTAINER_VERSION, "8"))).containsEntry(CREATE_TIME, "0");
    }

    @ParameterizedTest
    @CsvSource({
        "soon, 0",
        "'', 0",
        "99999999999999999999, 0",
        // Go's int64 wraps: this is the low 64 bits of 1510950922000000000 * 1000000000.
        "1510950922000000000, -7239077953338343424",
    })
    void aDamagedCreateTimeDoesNotStopTheMigration(String stored, String migrated) {
        Map<String, String> values = Map.of(CONTAINER_VERSION, "8", CREATE_TIME, stored);
        assertThat(VicMigrations.CONTAINER.run(values))
                .containsEntry(CREATE_TIME, migrated)
                .containsEntry(CONTAINER_VERSION, "10");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyVersionMigratesToTodays(int version) {
        Map<String, String> container =
                VicMigrations.CONTAINER.run(Map.of(CONTAINER_VERSION, Integer.toString(version)));
        Map<String, String> appliance =
                VicMigrations.APPLIANCE.run(Map.of(APPLIANCE_VERSION, Integer.toString(version)));
        assertThat(container).containsEntry(CONTAINER_VERSION, "10");
        assertThat(appliance).containsEntry(APPLIANCE_VERSION, "10");
    }

    @Test
    void theFirstReleasesNamesBecomeHidden() {
        Map<String, String> appliance = VicMigrations.APPLIANCE.run(Map.of("guestinfo.vice./init/common/name", "vch"));
        assertThat(VirtualContainerHostConfigSpecCodec.INSTANCE
                        .decode(VicSource.of(appliance))
                        .executorConfig()
                        .common()
                        .name())
                .isEqualTo("vch");
        assertThat(appliance).doesNotContainKey("guestinfo.vice./init/common/name");
        Map<String, String> container = VicMigrations.CONTAINER.run(Map.of("guestinfo.vice./common/name", "web"));
        assertThat(ExecutorConfigCodec.INSTANCE
                        .decode(VicSource.of(container))
                        .common()
                        .name())
                .isEqualTo("web");
        assertThat(container).doesNotContainKey("guestinfo.vice./common/name");
    }

    /** The inputs and results of the test of VIC's plugin. */
    @ParameterizedTest
    @CsvSource({
        "Path, 1.1.1.1:5000, 1.1.1.1:5000, ''",
        "Path, 2.2.2.2, 2.2.2.2, ''",
        "Host, 3.3.3.3:6000, 3.3.3.3:6000, ''",
        "Host, 3.3.3.3, 3.3.3.3, ''",
        "Host, vic.vmware.com, vic.vmware.com, ''",
        "Path, [1234:1234:0:1234::11]:7000, [1234:1234:0:1234::11]:7000, ''",
        "Host, [1234:1234:0:1234::11]:7000, [1234:1234:0:1234::11]:7000, ''",
        "Path, 3.3.3.3/foo/bar, 3.3.3.3, foo/bar",
    })
    void aRegistrysHostLeavesThePath(String part, String stored, String host, String path) {
        Map<String, String> migrated =
                RegistryHosts.migrate(Map.of(REGISTRIES, "0", REGISTRIES + "|0/" + part, stored));
        assertThat(migrated).containsEntry(REGISTRIES + "|0/Host", host).containsEntry(REGISTRIES + "|0/Path", path);
    }

    /** The variables are those of a test of VIC's converter. */
    @Test
    void vicadminsProxiesGetItsName() {
        String env = "PATH=/sbin:/bin|GOTRACEBACK=all|HTTP_PROXY=http://proxy.vmware.com:2318"
                + "|HTTPS_PROXY=https://proxy.vmware.com:2318?a=b|NO_PROXY=localhost";
        Map<String, String> stored = Map.of(
                APPLIANCE_VERSION,
                "6",
                "guestinfo.vice./init/sessions",
                "docker-personality|vicadmin",
                "guestinfo.vice./init/sessions|docker-personality/cmd/Env",
                "4",
                "guestinfo.vice./init/sessions|docker-personality/cmd/Env~",
                env,
                "guestinfo.vice./init/sessions|vicadmin/cmd/Env",
                "4",
                "guestinfo.vice./init/sessions|vicadmin/cmd/Env~",
                env);
        assertThat(VicMigrations.APPLIANCE.run(stored))
                .containsEntry("guestinfo.vice./init/sessions|docker-personality/cmd/Env~", env)
                .containsEntry(
                        "guestinfo.vice./init/sessions|vicadmin/cmd/Env~",
                        env.replace("HTTP_", "VICADMIN_HTTP_").replace("HTTPS_", "VICADMIN_HTTPS_"));
    }

    @Test
    void sessionsWithoutAnEnvironmentStay() {
        Map<String, String> stored = Map.of(
                APPLIANCE_VERSION,
                "6",
                "guestinfo.vice./init/sessions",
                "port-layer|vicadmin",
                "guestinfo.vice./init/sessions|port-layer/cmd/Path",
                "/sbin/port-layer-server",
                "guestinfo.vice./init/sessions|vicadmin/cmd/Path",
                "/sbin/vicadmin");
        Map<String, String> expected = new TreeMap<>(stored);
        expected.put(APPLIANCE_VERSION, "10");
        assertThat(VicMigrations.APPLIANCE.run(stored)).isEqualTo(expected);
    }

    @Test
    void aDamagedEnvironmentDoesNotStopTheMigration() {
        Map<String, String> stored = Map.of(
                APPLIANCE_VERSION,
                "6",
                "guestinfo.vice./init/sessions|vicadmin/cmd/Env",
                "many",
                "guestinfo.vice./init/sessions|vicadmin/cmd/Env~",
                "HTTP_PROXY=x");
        assertThat(VicMigrations.APPLIANCE.run(stored))
                .containsEntry("guestinfo.vice./init/sessions|vicadmin/cmd/Env", "many")
                .containsEntry(APPLIANCE_VERSION, "10");
    }

    /** A list of URLs that Go cannot decode either. */
    @Test
    void damagedRegistriesDoNotStopTheMigration() {
        assertThat(VicMigrations.APPLIANCE.run(Map.of(APPLIANCE_VERSION, "4", REGISTRIES, "many")))
                .containsEntry(APPLIANCE_VERSION, "10");
    }

    @Test
    void theSampleOfAKeyValueStoreAddsATag() {
        assertThat(VicMigrations.KEY_VALUE_STORE_SAMPLE.step().apply(Map.of("image.name", "busybox", "other", "1")))
                .isEqualTo(Map.of("image.name", "busybox", "image.tag", "busybox:latest", "other", "1"));
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
    void theVersionsAreWhereTheRecordsHaveThem() {
        assertThat(ExecutorConfigCodec.INSTANCE.owns(CONTAINER_VERSION)).isTrue();
        assertThat(VirtualContainerHostConfigSpecCodec.INSTANCE.owns(APPLIANCE_VERSION))
                .isTrue();
        assertThat(List.of(VicMigrations.CONTAINER.latest(), VicMigrations.APPLIANCE.latest()))
                .containsExactly(10, 10);
    }
}
