package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Typed keys of collections, optional numbers and types that are stored as text. */
class ValueKeysTest {
    private final Compiled compiled = Compiled.of("""
            record Machine(
                @VicField SortedMap<Integer, UUID> names,
                @VicField Map<String, SortedMap<Integer, String>> nested,
                @VicField SortedSet<Integer> ports,
                @VicField OptionalInt size,
                @VicField char letter) {}
            """, """
            class Use {
                static final MapStore STORE = new MapStore();

                static Map<String, String> written() {
                    MachineKeys.ROOT.names().put(10, new UUID(0, 1), STORE);
                    MachineKeys.ROOT.names().put(9, new UUID(0, 2), STORE);
                    MachineKeys.ROOT.nested("a").put(1, "one", STORE);
                    MachineKeys.ROOT.ports().writeTo(STORE, new TreeSet<>(Set.of(80)));
                    MachineKeys.ROOT.size().writeTo(STORE, Optional.of(7));
                    MachineKeys.ROOT.letter().writeTo(STORE, 'x');
                    return STORE.toMap();
                }

                static String read() {
                    Map<Integer, UUID> names = MachineKeys.ROOT.names().readFrom(STORE);
                    SortedSet<Integer> ports = MachineKeys.ROOT.ports().readFrom(STORE);
                    char letter = MachineKeys.ROOT.letter().readFrom(STORE);
                    return names.size() + " " + ports.first() + " " + letter + " "
                            + MachineKeys.ROOT.size().readFrom(STORE) + " "
                            + MachineKeys.ROOT.nested("a").at(1).readFrom(STORE);
                }
            }
            """);

    @Test
    void writeAndReadTheirValues() throws ReflectiveOperationException {
        assertThat(call("written"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("names", "10|9"),
                        Map.entry("names|10", "00000000-0000-0000-0000-000000000001"),
                        Map.entry("names|9", "00000000-0000-0000-0000-000000000002"),
                        Map.entry("nested|a", "1"),
                        Map.entry("nested|a|1", "one"),
                        Map.entry("ports", "0"),
                        Map.entry("ports~", "80"),
                        Map.entry("size", "7"),
                        Map.entry("letter", "x")));
        assertThat(call("read")).isEqualTo("2 80 x Optional[7] one");
    }

    private Object call(String name) throws ReflectiveOperationException {
        Method method = compiled.type("sample.Use").getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(null);
    }
}
