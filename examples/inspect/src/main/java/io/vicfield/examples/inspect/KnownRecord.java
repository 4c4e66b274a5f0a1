package io.vicfield.examples.inspect;

import io.vicfield.examples.model.ContainerVmCodec;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.spi.GeneratedCodec;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A record that a file may hold.
 *
 * @param name its simple name
 * @param codec at the root
 */
record KnownRecord<T>(String name, GeneratedCodec<T> codec) {
    /** VIC's configurations, each of which stands at the root of some VM's. */
    static final List<KnownRecord<?>> OF_VIC = List.of(
            new KnownRecord<>("ExecutorConfig", ExecutorConfigCodec.INSTANCE),
            new KnownRecord<>("VirtualContainerHostConfigSpec", VirtualContainerHostConfigSpecCodec.INSTANCE),
            new KnownRecord<>("ContainerVm", ContainerVmCodec.INSTANCE));

    /** How many of the keys are its own. */
    long owned(Collection<String> keys) {
        return keys.stream().filter(codec::owns).count();
    }

    /** For messages. */
    static String names(List<KnownRecord<?>> records) {
        return records.stream().map(KnownRecord::name).collect(Collectors.joining(", "));
    }
}
