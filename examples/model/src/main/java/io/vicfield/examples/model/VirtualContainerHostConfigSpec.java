package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.List;

/** The configuration of the appliance of a virtual container host. */
@Withers
public record VirtualContainerHostConfigSpec(
        @VicField(scope = READ_ONLY, key = "init", doc = "The appliance as an executor; its services are sessions.")
        ExecutorConfig executorConfig,

        @VicField(scope = READ_ONLY, key = "connect", doc = "How to reach vSphere.")
        Connection connection,

        @VicField(scope = READ_ONLY, key = "contact", doc = "Whom to turn to.")
        Contacts contacts,

        @VicField(scope = READ_ONLY, key = "cert", doc = "Certificates shown and trusted.")
        Certificate certificate,

        @VicField(scope = READ_ONLY, doc = "Where images and volumes are.")
        Storage storage,

        @VicField(scope = READ_ONLY, doc = "Networks for containers.")
        Network network,

        @VicField(scope = READ_ONLY, doc = "How containers are made.")
        Container container,

        @VicField(scope = READ_ONLY, doc = "Image registries.")
        Registry registry,

        @VicField(
                scope = READ_ONLY,
                key = "create_bridge_network",
                doc = "Whether the installer makes the bridge network.")
        boolean createBridgeNetwork,

        @VicField(
                scope = READ_ONLY,
                key = "grant_permissions",
                doc = "Which permissions the installer grants to the operating user; empty: none.")
        String grantPermsLevel,

        @VicField(
                scope = READ_ONLY,
                key = "vic_machine_create_options",
                doc = "The options that the host was created with.")
        List<String> vicMachineCreateOptions)
        implements VirtualContainerHostConfigSpecBuilder.With {
    /** Zero values. */
    public static final VirtualContainerHostConfigSpec EMPTY = new VirtualContainerHostConfigSpec(
            ExecutorConfig.EMPTY,
            Connection.EMPTY,
            Contacts.EMPTY,
            Certificate.EMPTY,
            Storage.EMPTY,
            Network.EMPTY,
            Container.EMPTY,
            Registry.EMPTY,
            false,
            "",
            List.of());

    /** Copies the mutable values. */
    public VirtualContainerHostConfigSpec {
        vicMachineCreateOptions = Copies.of(vicMachineCreateOptions);
    }
}
