package io.vicfield.examples.inspect.records;

import io.vicfield.examples.inspect.manifest.Manifests;
import io.vicfield.examples.model.ContainerVmCodec;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.spi.GeneratedCodec;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A record type that a file may contain.
 *
 * @param name the record's simple name, or its binary name if the record is not VIC's
 * @param codec the record's codec at the root
 */
public record KnownRecord<T>(String name, GeneratedCodec<T> codec) {
    /** VIC's configurations that are stored at the root of a VM's extraConfig. */
    public static final List<KnownRecord<?>> OF_VIC = List.of(
            new KnownRecord<>("ExecutorConfig", ExecutorConfigCodec.INSTANCE),
            new KnownRecord<>("VirtualContainerHostConfigSpec", VirtualContainerHostConfigSpecCodec.INSTANCE),
            new KnownRecord<>("ContainerVm", ContainerVmCodec.INSTANCE));

    /** Returns the number of keys that belong to the record. */
    public long owned(Collection<String> keys) {
        return keys.stream().filter(codec::owns).count();
    }

    /** Returns whether a name is this record's, with or without its package. */
    public boolean isNamed(String given) {
        return name.equals(given) || name.endsWith("." + given) || name.endsWith("$" + given);
    }

    /** Returns whether only a manifest describes the record, so that no class of it checks values. */
    public boolean isOfManifest() {
        return Manifests.describe(codec);
    }

    /** The start of the record's keys, without the separator that shows the scope: {@code guestinfo.vice.}. */
    String header() {
        return codec.place().wire().header();
    }

    /** Lists the names of records for messages. */
    public static String names(List<KnownRecord<?>> records) {
        return records.stream().map(KnownRecord::name).collect(Collectors.joining(", "));
    }
}
