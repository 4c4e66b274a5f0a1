package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSource;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The values of scalars whose keys are missing. */
class AbsentValuesTest {
    private static final VicSource NOTHING = VicSource.of(Map.of());

    private final Compiled compiled = Compiled.of("""
            record Machine(
                @VicField Integer boxed,
                @VicField(defaultValue = "7") Integer seven,
                @VicField java.time.Instant at,
                @VicField(converter = Dates.class) Date date,
                @VicField String text) {}
            """, """
            class Dates implements VicConverter<Long, Date> {
                public Long toWire(Date value) { return value.getTime(); }
                public Date fromWire(Long wire) { return new Date(wire); }
            }
            """);

    @Test
    void defaultsAndZeroValues() {
        assertThat(compiled.decode("Machine", Map.of()).toString())
                .startsWith("Machine[boxed=0, seven=7, at=0001-01-01T00:00:00Z, date=")
                .endsWith(", text=]");
    }

    @Test
    void nullValuesOfTheBaseAreKept() throws ReflectiveOperationException {
        Constructor<?> constructor =
                compiled.decode("Machine", Map.of()).getClass().getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object base = constructor.newInstance(null, null, null, null, null);

        assertThat(compiled.codec("Machine").decode(NOTHING, base))
                .hasToString("Machine[boxed=null, seven=null, at=null, date=null, text=null]");
    }

    @Test
    void convertersAreAskedEachTime() throws ReflectiveOperationException {
        date(compiled.decode("Machine", Map.of())).setTime(99);

        assertThat(date(compiled.decode("Machine", Map.of()))).hasTime(0);
    }

    private static Date date(Object machine) throws ReflectiveOperationException {
        Method date = machine.getClass().getDeclaredMethod("date");
        date.setAccessible(true);
        return (Date) date.invoke(machine);
    }
}
