package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.VicCodec;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecKeys;
import io.vicfield.examples.model.shapes.Lists;
import io.vicfield.examples.model.shapes.ListsCodec;
import io.vicfield.examples.model.shapes.ListsKeys;
import io.vicfield.examples.model.shapes.Maps;
import io.vicfield.examples.model.shapes.MapsCodec;
import io.vicfield.examples.model.shapes.MapsKeys;
import io.vicfield.examples.model.shapes.Pointers;
import io.vicfield.examples.model.shapes.PointersCodec;
import io.vicfield.examples.model.shapes.PointersKeys;
import io.vicfield.examples.model.shapes.Scalars;
import io.vicfield.examples.model.shapes.ScalarsCodec;
import io.vicfield.examples.model.shapes.ScalarsKeys;
import io.vicfield.examples.model.shapes.Scopes;
import io.vicfield.examples.model.shapes.ScopesCodec;
import io.vicfield.examples.model.shapes.ScopesKeys;
import io.vicfield.examples.model.shapes.Temporal;
import io.vicfield.examples.model.shapes.TemporalCodec;
import io.vicfield.examples.model.shapes.TemporalKeys;
import io.vicfield.examples.model.shapes.Tree;
import io.vicfield.examples.model.shapes.TreeCodec;
import io.vicfield.examples.model.shapes.TreeKeys;
import io.vicfield.typedkeys.RecordKeys;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** A shape of the vectors, with its record and codec. */
enum Shape {
    SCALARS("scalars", Scalars.class, ScalarsCodec.INSTANCE, ScalarsKeys.ROOT),
    LISTS("lists", Lists.class, ListsCodec.INSTANCE, ListsKeys.ROOT),
    MAPS("maps", Maps.class, MapsCodec.INSTANCE, MapsKeys.ROOT),
    POINTERS("pointers", Pointers.class, PointersCodec.INSTANCE, PointersKeys.ROOT),
    RECURSION("recursion", Tree.class, TreeCodec.INSTANCE, TreeKeys.ROOT),
    SCOPES("scopes", Scopes.class, ScopesCodec.INSTANCE, ScopesKeys.ROOT),
    TEMPORAL("temporal", Temporal.class, TemporalCodec.INSTANCE, TemporalKeys.ROOT),
    EXECUTOR_CONFIG("executor-config", ExecutorConfig.class, ExecutorConfigCodec.INSTANCE, ExecutorConfigKeys.ROOT),
    VIRTUAL_CONTAINER_HOST(
            "virtual-container-host",
            VirtualContainerHostConfigSpec.class,
            VirtualContainerHostConfigSpecCodec.INSTANCE,
            VirtualContainerHostConfigSpecKeys.ROOT);

    private final String file;
    private final Class<? extends Record> type;
    private final VicCodec<Record> codec;
    private final RecordKeys<?, ?> keys;
    private final JsonNode json;
    private final GoTypes types;

    <T extends Record> Shape(String file, Class<T> type, VicCodec<T> codec, RecordKeys<T, ?> keys) {
        this.file = file;
        this.type = type;
        this.codec = erased(codec);
        this.keys = keys;
        this.json = Vectors.read("shapes/" + file);
        this.types = GoTypes.of(json.get("types"));
    }

    static Shape of(String file) {
        return Arrays.stream(values())
                .filter(s -> s.file.equals(file))
                .findFirst()
                .orElseThrow();
    }

    VicCodec<Record> codec() {
        return codec;
    }

    RecordKeys<?, ?> keys() {
        return keys;
    }

    GoTypes types() {
        return types;
    }

    Class<? extends Record> type() {
        return type;
    }

    GoType root() {
        return GoType.parse("struct:" + json.get("root").asText());
    }

    /** Returns the cases with values and Go's keys for them. */
    Stream<Case> written() {
        return cases("cases");
    }

    /** Returns the cases with keys and Go's values for them. */
    Stream<Case> read() {
        return cases("decode");
    }

    /** Converts a value of the vectors to a record. */
    Record record(JsonNode value, boolean longAddresses) {
        return (Record) new JsonRecords(types, longAddresses).record(root(), value, type);
    }

    Map<String, String> encode(Record value) {
        return ClearSink.encode(codec, value);
    }

    @Override
    public String toString() {
        return file;
    }

    private Stream<Case> cases(String list) {
        Stream.Builder<Case> cases = Stream.builder();
        json.path(list).forEach(c -> cases.add(new Case(this, c)));
        return cases.build();
    }

    /** Casts a codec to the type that all tests use. */
    @SuppressWarnings("unchecked")
    private static VicCodec<Record> erased(VicCodec<? extends Record> codec) {
        return (VicCodec<Record>) codec;
    }
}
