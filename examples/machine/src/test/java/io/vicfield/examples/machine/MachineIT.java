package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSecretException;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.Storage;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.examples.testbed.vsphere.DatastorePath;
import io.vicfield.examples.testbed.vsphere.DeviceBacking;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.PowerState;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VmDevice;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.examples.testbed.vsphere.simulator.VcenterSimulator;
import io.vicfield.secret.SecretKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An appliance's life on a server that hides the secret key, govmomi's simulator. */
class MachineIT {
    private static final String POOL = "/DC0/host/DC0_C0/Resources";
    private static final String NETWORK = "/DC0/network/VM Network";
    private static final String PORT_GROUP = "/DC0/network/DC0_DVPG0";
    private static final String KEY_PEM = "-----BEGIN PRIVATE KEY-----";

    private static VcenterSimulator simulator;
    private static Vsphere vsphere;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Path sources = Path.of("../testbed").resolve(VcenterSimulator.SOURCES);
        simulator = VcenterSimulator.start(sources, List.of("-hide-ovfenv"));
        vsphere = simulator.connect();
    }

    @AfterAll
    static void stop() {
        vsphere.close();
        simulator.close();
    }

    @Test
    void anApplianceIsCreatedShownAndUpgraded() throws IOException {
        Run created = machine(create("vch", "--start"));
        assertThat(created.err()).isEmpty();
        assertThat(created.out()).matches("vch \\(vm-\\d+\\) is created and started\n");
        VirtualMachine vm = vsphere.vm("/DC0/vm/vch/vch");
        assertHardware(vm, "[LocalDS_0] iso/appliance.iso");
        VirtualContainerHostConfigSpec config = decode(vm);
        assertThat(config.executorConfig().common().id())
                .isEqualTo(vm.reference().toString());
        assertThat(config.connection().token()).isEqualTo(Hosts.TOKEN);
        assertThat(config.certificate().hostCertificate().orElseThrow().key())
                .asString()
                .isEqualTo(KEY_PEM);
        assertThat(config.storage().imageStores()).hasToString("[ds://LocalDS_0/vch]");
        assertThat(config.executorConfig().sessions()).containsOnlyKeys("vicadmin", "docker-personality", "port-layer");

        Run shown = machine("inspect", address("/DC0/vm/vch/vch"));
        assertThat(shown.err()).isEmpty();
        assertThat(shown.status()).isZero();
        assertThat(shown.out())
                .matches("(?s)vch \\(vm-\\d+\\), appliance, on, \\d+ keys\n.*")
                .contains("\n  guestinfo.vice./connect/token@secret = ********\n")
                .contains("\n  guestinfo.vice./connect/username = \"ops\"\n");

        makeOld(vm);
        Run planned = machine("upgrade", address("/DC0/vm/vch/vch"), "--dry-run");
        assertThat(planned.out()).contains("PluginVersion: version 7 to 10\n  8: insecure registries are names");
        assertThat(vm.read().snapshot().get("guestinfo.vice./init/version/PluginVersion"))
                .isEqualTo("7");

        String oldKey = keyOf(vm);
        Run upgraded = machine("upgrade", address("/DC0/vm/vch/vch"), "--appliance-iso", "[LocalDS_0] iso/newer.iso");
        assertThat(upgraded.err()).isEmpty();
        assertThat(upgraded.out()).isEqualTo(planned.out());
        assertHardware(vm, "[LocalDS_0] iso/newer.iso");
        assertThat(vm.read().powerState()).isEqualTo(PowerState.ON);
        assertThat(vm.read().snapshot().values()).containsEntry("UpdateInProgress", "false");
        assertThat(keyOf(vm)).isNotEqualTo(oldKey);
        VirtualContainerHostConfigSpec after = decode(vm);
        assertThat(after.connection()).isEqualTo(config.connection());
        assertThat(after.registry().insecureRegistries()).containsExactly("harbor.example:5000");
        assertThat(after.executorConfig().version().orElseThrow().pluginVersion())
                .isEqualTo(10);
        assertThat(machine("upgrade", address("/DC0/vm/vch/vch")).out()).contains("version 10 is up to date");
    }

    @Test
    void theKeyIsKeptFromCreateToReconfigure() {
        VirtualContainerHostConfigSpec host = hostOnTheServer();
        try (Installer installer = new Installer(vsphere)) {
            VirtualMachine vm = installer.create(
                    vsphere.find("/DC0/vm").orElseThrow(), vsphere.find(POOL).orElseThrow(), host, settings("old", 1));
            String key = keyOf(vm);
            VirtualContainerHostConfigSpec changed = decode(vm).withGrantPermsLevel("AddPerms");
            installer.reconfigure(vm, changed, settings("newer", 2));

            assertThat(keyOf(vm)).isEqualTo(key);
            assertThat(decode(vm).grantPermsLevel()).isEqualTo("AddPerms");
            assertThat(decode(vm).connection().token()).isEqualTo(Hosts.TOKEN);
            assertThat(decode(vm).container().bootstrapImagePath()).isEqualTo("[LocalDS_0] iso/bootstrap.iso");
            assertThat(vm.devices())
                    .filteredOn(device -> device.type().equals(VmDevice.CDROM))
                    .extracting(VmDevice::backing)
                    .containsExactly(new DeviceBacking.Iso("[LocalDS_0] iso/newer.iso"));
        }
    }

    private static VirtualContainerHostConfigSpec hostOnTheServer() {
        NetworkEndpoint bridge =
                Hosts.role(vsphere.find(PORT_GROUP).orElseThrow().toString());
        VirtualContainerHostConfigSpec host = Hosts.host();
        ExecutorConfig executor = host.executorConfig();
        return host.withStorage(Storage.EMPTY.withImageStores(List.of(URI.create("ds://LocalDS_0"))))
                .withExecutorConfig(executor.withNetworks(Map.of("bridge", bridge))
                        .withCommon(executor.common().withName("kept")));
    }

    private static ApplianceSettings settings(String iso, int cpus) {
        return new ApplianceSettings(
                ApplianceSettings.USUAL_GUEST_ID,
                cpus,
                ApplianceSettings.USUAL_MEMORY_MB,
                DatastorePath.parse("[LocalDS_0] iso/" + iso + ".iso"),
                DatastorePath.parse("[LocalDS_0] iso/bootstrap.iso"),
                "/DC0",
                "/DC0/host/DC0_C0",
                POOL);
    }

    @Test
    void aSecondUpgradeWaitsForItsTurn() throws IOException {
        assertThat(machine(create("busy")).status()).isZero();
        VirtualMachine vm = vsphere.vm("/DC0/vm/busy/busy");
        vm.reconfigure(List.of(OptionValue.text("UpdateInProgress", "true")), "");
        Run refused = machine("upgrade", address("/DC0/vm/busy/busy"));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("an upgrade is in progress").contains("--reset-progress");
        assertThat(machine("upgrade", address("/DC0/vm/busy/busy"), "--reset-progress")
                        .out())
                .isEqualTo("no upgrade is in progress now\n");
        assertThat(machine("upgrade", address("/DC0/vm/busy/busy")).status()).isZero();
        assertThat(vm.read().powerState()).isEqualTo(PowerState.OFF);
    }

    @Test
    void aNameThatIsTakenIsRefusedAndWhatFailsHalfWayLeavesNothing() throws IOException {
        assertThat(machine(create("twice")).status()).isZero();
        Run again = machine(create("twice"));
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("CreateFolder: DuplicateName").contains("choose a name");
        assertThat(vsphere.find("/DC0/vm/twice/twice")).isPresent();

        Run noStore = machine(create("nowhere", "--image-store", "no_such_store"));
        assertThat(noStore.status()).isEqualTo(1);
        assertThat(vsphere.find("/DC0/vm/nowhere")).isEmpty();
    }

    @Test
    void otherVmsAreLeftAlone() {
        Run run = machine("upgrade", address("/DC0/vm/DC0_H0_VM0"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("DC0_H0_VM0 is not the appliance of a virtual container host");
        assertThat(machine("inspect", address("/DC0/vm/DC0_H0_VM0")).err())
                .contains("DC0_H0_VM0 is neither an appliance nor a container");
        assertThat(machine("inspect", address("/DC0/vm/none")).err()).contains("no object at /DC0/vm/none");
        VirtualMachine vm = vsphere.vm("/DC0/vm/DC0_H0_VM0");
        assertThatThrownBy(() -> SecretKeys.of(vsphere, vm, vm.read().snapshot()))
                .isInstanceOf(VicSecretException.class)
                .hasMessageContaining(SecretKey.KEY);
    }

    @Test
    void theBridgeHasNoOtherRole() throws IOException {
        Run run = machine(create("bridged", "--client-network", PORT_GROUP));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("the bridge network must be no other role's");
    }

    private static void assertHardware(VirtualMachine vm, String iso) {
        List<VmDevice> devices = vm.devices();
        assertThat(devices)
                .filteredOn(device -> device.type().equals(VmDevice.VMXNET3))
                .extracting(VmDevice::pciSlot)
                .containsExactly(0x4A0, 0x4C0);
        assertThat(devices)
                .filteredOn(device -> device.type().equals(VmDevice.CDROM))
                .extracting(VmDevice::backing)
                .containsExactly(new DeviceBacking.Iso(iso));
        assertThat(devices)
                .filteredOn(device -> device.type().equals(VmDevice.SERIAL_PORT))
                .extracting(VmDevice::backing)
                .containsExactly(new DeviceBacking.SerialFile("[LocalDS_0] vch/tether.debug"));
    }

    /** Changes the VM's configuration to that of an earlier release. */
    private static void makeOld(VirtualMachine vm) {
        String registries = "guestinfo.vice./registry/insecure_registries";
        vm.reconfigure(
                List.of(
                        OptionValue.text("guestinfo.vice./init/version/PluginVersion", "7"),
                        OptionValue.text(registries, "0"),
                        OptionValue.text(registries + "~", ""),
                        OptionValue.text(registries + "|0/Scheme", "https"),
                        OptionValue.text(registries + "|0/Host", "harbor.example:5000")),
                "");
    }

    private static VirtualContainerHostConfigSpec decode(VirtualMachine vm) {
        var snapshot = vm.read().snapshot();
        assertThat(snapshot.get(SecretKey.KEY)).isNull();
        try (SecretKey key = SecretKeys.of(vsphere, vm, snapshot)) {
            return VirtualContainerHostConfigSpecCodec.INSTANCE.decode(key.open(snapshot));
        }
    }

    private static String keyOf(VirtualMachine vm) {
        try (SecretKey key = SecretKeys.of(vsphere, vm, vm.read().snapshot())) {
            return key.toBase64();
        }
    }

    private String[] create(String name, String... more) throws IOException {
        Path key = Files.writeString(folder.resolve("key.pem"), KEY_PEM);
        Path certificate = Files.writeString(folder.resolve("cert.pem"), "-----BEGIN CERTIFICATE-----");
        List<String> all = new ArrayList<>(List.of("create", address("/DC0"), "--name", name, "--pool", POOL));
        all.addAll(List.of("--ops-user", "ops", "--bridge-network", PORT_GROUP, "--public-network", NETWORK));
        all.addAll(List.of("--appliance-iso", "[LocalDS_0] iso/appliance.iso"));
        all.addAll(List.of("--bootstrap-iso", "[LocalDS_0] iso/bootstrap.iso"));
        all.addAll(List.of("--tls-server-cert", certificate.toString(), "--tls-server-key", key.toString()));
        if (!List.of(more).contains("--image-store")) {
            all.addAll(List.of("--image-store", "LocalDS_0"));
        }
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String address(String path) {
        return "vc://" + simulator.uri().getAuthority() + path;
    }

    private static Run machine(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--user", simulator.user(), "--thumbprint", simulator.thumbprint()));
        Run run = Run.machine(
                Map.of(Machine.PASSWORD, simulator.password(), CreateCommand.OPS_PASSWORD, Hosts.TOKEN),
                all.toArray(String[]::new));
        assertThat(run.out() + run.err())
                .doesNotContain(simulator.password())
                .doesNotContain(Hosts.TOKEN)
                .doesNotContain(KEY_PEM);
        return run;
    }
}
