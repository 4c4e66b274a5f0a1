package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vicfield.VicSource;
import io.vicfield.source.Layers;
import io.vicfield.spi.GeneratedCodec;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Random records in layers. A failure prints its seed; run it again with {@code -Dvicfield.seed=…}. */
class LayersTest {
    private static final int ROUNDS = Integer.getInteger("vicfield.rounds", 50);
    private static final long SEED = Long.getLong("vicfield.seed", System.nanoTime());

    @BeforeAll
    static void printSeed() {
        System.out.println("LayersTest: -Dvicfield.seed=" + SEED);
    }

    /** Strict decoding reports every count that does not fit its elements and every name without its entry. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RECURSION")
    void noListMeetsAnotherLayersElements(Shape shape) {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            VicSource upper = source(shape, round);
            VicSource lower = source(shape, ~round);
            assertThatCode(() -> read(shape, upper, lower)).as("seed %d", round).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LISTS", "MAPS", "EXECUTOR_CONFIG", "VIRTUAL_CONTAINER_HOST"})
    void aListOrMapIsTheUpperOneUnlessThatIsEmpty(Shape shape) throws ReflectiveOperationException {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            Record upper = read(shape, source(shape, round));
            Record lower = read(shape, source(shape, ~round));
            Record both = read(shape, source(shape, round), source(shape, ~round));
            for (RecordComponent component : listsAndMaps(shape)) {
                Object first = value(component, upper);
                Object wanted = isEmpty(first) ? value(component, lower) : first;
                assertThat(value(component, both))
                        .as("seed %d, %s", round, component.getName())
                        .isEqualTo(wanted);
            }
        }
    }

    private static Record read(Shape shape, VicSource... sources) {
        GeneratedCodec<Record> codec = (GeneratedCodec<Record>) shape.codec();
        return Layers.of(codec, sources).read(codec);
    }

    /** Entries have one of three names, so that several layers have the same entries. */
    private static VicSource source(Shape shape, long seed) {
        return new ClearSource(shape.encode((Record) new RandomRecords(seed, 3).value(shape.type())));
    }

    private static List<RecordComponent> listsAndMaps(Shape shape) {
        return Arrays.stream(shape.type().getRecordComponents())
                .filter(component -> component.getType() == List.class || component.getType() == Map.class)
                .toList();
    }

    private static Object value(RecordComponent component, Record of) throws ReflectiveOperationException {
        return component.getAccessor().invoke(of);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty();
    }
}
