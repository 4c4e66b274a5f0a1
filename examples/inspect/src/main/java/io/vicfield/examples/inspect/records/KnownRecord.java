package io.vicfield.examples.inspect.records;

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
 * @param name the record's simple name
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

    /** Lists the names of records for messages. */
    public static String names(List<KnownRecord<?>> records) {
        return records.stream().map(KnownRecord::name).collect(Collectors.joining(", "));
    }
}
