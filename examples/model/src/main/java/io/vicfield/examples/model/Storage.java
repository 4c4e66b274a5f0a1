package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The locations of images and volumes. */
@Withers
public record Storage(
        @VicField(
                scope = READ_ONLY,
                key = "image_stores",
                converter = UrlConverter.class,
                doc = "The datastores of images, the topmost layer's first.")
        List<URI> imageStores,

        @VicField(scope = READ_ONLY, key = "storage_quota", doc = "The most that images and containers may take.")
        long storageQuota,

        @VicField(
                scope = READ_ONLY,
                key = "VolumeLocations",
                converter = UrlConverter.class,
                doc = "Where volumes may be made, by the store's name.")
        Map<String, URI> volumeLocations,

        @VicField(scope = READ_ONLY, key = "scratch_size", doc = "The size of a container's own layer.")
        long scratchSize)
        implements StorageBuilder.With {
    /** Zero values. */
    public static final Storage EMPTY = new Storage(List.of(), 0, Map.of(), 0);

    /** Copies the mutable values. */
    public Storage {
        imageStores = Copies.of(imageStores);
        volumeLocations = Copies.of(volumeLocations);
    }
}
