package io.vicfield.examples.machine;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.examples.testbed.vsphere.VmState;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A VM's configuration, prepared for printing: decoded as an appliance or a container, and described without its
 * secrets.
 *
 * @param lines a line per key, sorted
 * @param problems the values that could not be parsed, and are shown as Go's zero values
 */
public record Listing(List<String> lines, List<String> problems) {
    private static final String MASK = " = ********";

    /** Copies the lists. */
    public Listing {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * Decodes an appliance or a container.
     *
     * @throws IllegalArgumentException if the VM is neither an appliance nor a container
     */
    public static Listing of(VmState state, VmKind kind) {
        return switch (kind) {
            case APPLIANCE -> read(VirtualContainerHostConfigSpecCodec.INSTANCE, state.snapshot());
            case CONTAINER -> read(ExecutorConfigCodec.INSTANCE, state.snapshot());
            case OTHER -> throw new IllegalArgumentException(state.name() + " is neither an appliance nor a container");
        };
    }

    private static <T> Listing read(GeneratedCodec<T> codec, VicSnapshot snapshot) {
        List<String> problems = new ArrayList<>();
        try {
            T value = codec.decodeLeniently(new Unsealed(snapshot), problem -> problems.add(problem.toString()));
            TreeSet<String> lines = new TreeSet<>(codec.describe(value));
            for (String key : snapshot.values().keySet()) {
                if (isSecret(key) && codec.owns(key)) {
                    lines.add(key + MASK);
                }
            }
            return new Listing(new ArrayList<>(lines), problems);
        } catch (VicDecodeException e) {
            return new Listing(
                    List.of(), e.problems().stream().map(VicProblem::toString).toList());
        }
    }

    private static boolean isSecret(String key) {
        return Keys.scopesOf(key).contains(Scope.SECRET);
    }

    /** Hides secrets, because the listing does not print them. */
    private record Unsealed(VicSource source) implements VicSource {
        @Override
        public @Nullable String get(String key) {
            return source.get(key);
        }

        @Override
        public @Nullable String getSecret(String key) {
            return null;
        }
    }
}
