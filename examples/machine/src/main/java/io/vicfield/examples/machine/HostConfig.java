package io.vicfield.examples.machine;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Certificate;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.Connection;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.ManagedObjectReference;
import io.vicfield.examples.model.Network;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.Storage;
import io.vicfield.examples.model.VicMigrations;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.net.IpAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Builds a host's configuration from the user's options. */
final class HostConfig {
    private static final String BRIDGE = "bridge";

    private final HostOptions options;
    private final Function<String, MoRef> find;

    /**
     * Creates a builder for the given options.
     *
     * @param find finds the object at a path of the inventory
     */
    HostConfig(HostOptions options, Function<String, MoRef> find) {
        this.options = options;
        this.find = find;
    }

    /**
     * Builds the configuration. IDs and services are added later, when the VM exists.
     *
     * @param server the address at which the appliance reaches vSphere
     * @param token the operating user's password
     * @param pool the resource pool for containers
     */
    VirtualContainerHostConfigSpec build(URI server, String token, MoRef pool) {
        Map<String, NetworkEndpoint> networks = networks();
        ExecutorConfig executor = ExecutorConfig.EMPTY
                .withCommon(ExecutorConfig.EMPTY.common().withName(options.name))
                .withHostname(options.name)
                .withVersion(Optional.of(
                        Build.EMPTY.withVersion(Machine.VERSION).withPluginVersion(VicMigrations.APPLIANCE.latest())))
                .withNetworks(networks);
        VirtualContainerHostConfigSpec empty = VirtualContainerHostConfigSpec.EMPTY;
        return empty.withExecutorConfig(executor)
                .withConnection(new Connection(
                        server.toString(), options.opsUser, token, options.targetThumbprint, Duration.ZERO))
                .withCertificate(Certificate.EMPTY
                        .withHostCertificate(options.certificate())
                        .withCertificateAuthorities(options.authorities()))
                .withStorage(Storage.EMPTY.withImageStores(List.of(imageStore())))
                .withNetwork(Network.EMPTY
                        .withBridgeNetwork(BRIDGE)
                        .withContainerNetworks(
                                Map.of(BRIDGE, networks.get(BRIDGE).network())))
                .withContainer(empty.container()
                        .withComputeResources(List.of(new ManagedObjectReference(pool.type(), pool.value()))));
    }

    private Map<String, NetworkEndpoint> networks() {
        String client = options.client == null ? options.publicNetwork : options.client;
        String management = options.management == null ? client : options.management;
        Map<String, NetworkEndpoint> networks = new TreeMap<>();
        networks.put("public", endpoint("public", options.publicNetwork, true));
        networks.put("client", endpoint("client", client, false));
        networks.put("management", endpoint("management", management, false));
        if (networks.values().stream().anyMatch(other -> id(other).equals(bridgeId()))) {
            throw new IllegalArgumentException(
                    "the bridge network must be no other role's: containers would be on that network too");
        }
        networks.put(BRIDGE, bridge());
        return networks;
    }

    private NetworkEndpoint endpoint(String role, String path, boolean isDefault) {
        ContainerNetwork network = ContainerNetwork.EMPTY
                .withCommon(Common.EMPTY.withName(role).withId(find.apply(path).toString()))
                .withIsDefault(isDefault);
        return NetworkEndpoint.EMPTY.withCommon(Common.EMPTY.withName(role)).withNetwork(network);
    }

    /** Returns a static endpoint, whose address is configured elsewhere. */
    private NetworkEndpoint bridge() {
        NetworkEndpoint endpoint = endpoint(BRIDGE, options.bridge, false);
        return endpoint.withIsStatic(true)
                .withIp(Optional.of(new IpNet(IpAddress.parse("0.0.0.0"), new byte[0])))
                .withNetwork(endpoint.network().withType(BRIDGE));
    }

    private String bridgeId() {
        return find.apply(options.bridge).toString();
    }

    private static String id(NetworkEndpoint endpoint) {
        return endpoint.network().common().id();
    }

    private URI imageStore() {
        int slash = options.imageStore.indexOf('/');
        String store = slash < 0 ? options.imageStore : options.imageStore.substring(0, slash);
        String folder = slash < 0 ? "" : options.imageStore.substring(slash);
        try {
            return new URI("ds", store, folder, null, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no datastore is called " + store, e);
        }
    }
}
