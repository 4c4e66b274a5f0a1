package io.vicfield.examples.machine;

import io.vicfield.examples.model.Certificate;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.Connection;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.RawCertificate;
import io.vicfield.examples.model.Storage;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.testbed.vsphere.DatastorePath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The container host that the tests install. */
final class Hosts {
    static final String TOKEN = "hunter2";
    static final byte[] PRIVATE_KEY = "-----BEGIN PRIVATE KEY-----".getBytes(StandardCharsets.US_ASCII);

    static final ApplianceSettings SETTINGS = new ApplianceSettings(
            "other3xLinux64Guest",
            2,
            4096,
            DatastorePath.parse("[ds1] iso/appliance.iso"),
            DatastorePath.parse("[ds1] iso/bootstrap.iso"),
            "/DC0",
            "/DC0/host/C0",
            "/DC0/host/C0/Resources");

    private Hosts() {}

    /** Returns a host with a name, an image store, a password, a certificate, and four roles on three networks. */
    static VirtualContainerHostConfigSpec host() {
        return VirtualContainerHostConfigSpec.EMPTY
                .withExecutorConfig(ExecutorConfig.EMPTY
                        .withCommon(ExecutorConfig.EMPTY.common().withName("vch"))
                        .withNetworks(Map.of(
                                "bridge", role("DistributedVirtualPortgroup:dvportgroup-9"),
                                "public", role("Network:network-7"),
                                "client", role("Network:network-7"),
                                "management", role("Network:network-8"))))
                .withConnection(new Connection("https://vc.example/sdk", "ops", TOKEN, "", Duration.ZERO))
                .withStorage(Storage.EMPTY.withImageStores(List.of(URI.create("ds://ds_1"))))
                .withCertificate(Certificate.EMPTY.withHostCertificate(
                        Optional.of(new RawCertificate(PRIVATE_KEY, new byte[] {1, 2, 3}))));
    }

    static NetworkEndpoint role(String network) {
        return NetworkEndpoint.EMPTY.withNetwork(ContainerNetwork.EMPTY.withCommon(Common.EMPTY.withId(network)));
    }
}
