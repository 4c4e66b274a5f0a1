package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.net.URI;
import java.util.List;

/** The settings for new containers. */
@Withers
public record Container(
        @VicField(
                scope = READ_ONLY,
                key = "ContainerVMSize",
                depth = 0,
                doc = "The size of a container's VM; VIC never stores it.")
        Resources containerVmSize,

        @VicField(scope = READ_ONLY, key = "ComputeResources", doc = "The resource pools that containers live in.")
        List<ManagedObjectReference> computeResources,

        @VicField(scope = READ_ONLY, key = "bootstrap_image_path", doc = "The ISO that containers boot from.")
        String bootstrapImagePath,

        @VicField(key = "ContainerNameConvention", doc = "The pattern of their VMs' names, {name}-{id} say.")
        String containerNameConvention,

        @VicField(key = "UseVMGroup", doc = "Whether a DRS group holds all of them.")
        boolean useVmGroup,

        @VicField(key = "VMGroupName", doc = "That group's name.")
        String vmGroupName,

        @VicField(
                scope = READ_ONLY,
                key = "ContainerStores",
                depth = 0,
                converter = UrlConverter.class,
                doc = "The datastores that they may use; VIC never stores them.")
        List<URI> containerStores,

        @VicField(scope = READ_ONLY, key = "container_count", doc = "How many there may be.")
        long containerCount)
        implements ContainerBuilder.With {
    /** Zero values. */
    public static final Container EMPTY = new Container(Resources.EMPTY, List.of(), "", "", false, "", List.of(), 0);

    /** Copies the mutable values. */
    public Container {
        computeResources = Copies.of(computeResources);
        containerStores = Copies.of(containerStores);
    }
}
