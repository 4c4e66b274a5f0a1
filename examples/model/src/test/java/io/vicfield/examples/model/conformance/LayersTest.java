package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.source.Layers;
import io.vicfield.spi.PlacedCodec;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Random records on top of one another. A failure names its seed; run it again with {@code -Dvicfield.seed=…}. */
class LayersTest {
    private static final int ROUNDS = Integer.getInteger("vicfield.rounds", 50);
    private static final long SEED = Long.getLong("vicfield.seed", System.nanoTime());

    @BeforeAll
    static void printSeed() {
        System.out.println("LayersTest: -Dvicfield.seed=" + SEED);
    }

    /** Strict reading finds every count that does not fit its elements and every name without its entry. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RECURSION")
    void noListMeetsAnotherLayersElements(Shape shape) {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            Record upper = random(shape, round);
            Record lower = random(shape, ~round);
            assertThat(layered(shape, upper, lower)).as("seed %d", round).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LISTS", "MAPS"})
    void aListOrMapIsTheUpperOneUnlessThatIsEmpty(Shape shape) throws ReflectiveOperationException {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            Record upper = random(shape, round);
            Record lower = random(shape, ~round);
            Record read = layered(shape, upper, lower);
            for (RecordComponent component : shape.type().getRecordComponents()) {
                Object wanted = isEmpty(value(component, upper)) ? value(component, lower) : value(component, upper);
                assertThat(value(component, read))
                        .as("seed %d, %s", round, component.getName())
                        .isEqualTo(wanted);
            }
        }
    }

    private static Record layered(Shape shape, Record upper, Record lower) {
        PlacedCodec<Record> codec = (PlacedCodec<Record>) shape.codec();
        Map<String, String> first = shape.encode(upper);
        Map<String, String> second = shape.encode(lower);
        return Layers.of(codec, new ClearSource(first), new ClearSource(second)).read(codec);
    }

    private static Record random(Shape shape, long seed) {
        return (Record) new RandomRecords(seed).value(shape.type());
    }

    private static Object value(RecordComponent component, Record of) throws ReflectiveOperationException {
        return component.getAccessor().invoke(of);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty();
    }
}
