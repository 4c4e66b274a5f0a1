package io.vicfield.extraconfig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vicfield.VicEncodeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares random tables with a {@link LinkedHashMap}; it prints its seed, and {@code -Dvicfield.seed=N} repeats a run. */
class ValueTableTest {
    @Test
    void holdsWhatALinkedHashMapHolds() {
        long seed = Long.getLong("vicfield.seed", System.nanoTime());
        System.out.println("ValueTableTest -Dvicfield.seed=" + seed);
        Random random = new Random(seed);
        ValueTable table = new ValueTable(random.nextInt(64));
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            String key = key(random);
            String value = Integer.toString(i);
            assertEquals(expected.put(key, value), table.add(key, value), key);
        }
        assertSame(expected, table, "random keys");
    }

    @Test
    void findsAppendedKeys() {
        ValueTable table = new ValueTable(0);
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            table.append("key" + i, "value" + i);
            expected.put("key" + i, "value" + i);
            if (i % 30 == 0) {
                assertSame(expected, table, "after " + i);
            }
        }
        assertEquals("value7", table.add("key7", "other"));
        expected.put("key7", "other");
        assertSame(expected, table, "after a change");
    }

    @Test
    void findsKeysWithEqualHashes() {
        ValueTable table = new ValueTable(0);
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < 1 << 12; i++) {
            String key = withEqualHash(i, 12);
            assertEquals("guestinfo.AaAaAaAaAaAaAaAaAaAaAaAa".hashCode(), key.hashCode());
            table.add(key, Integer.toString(i));
            expected.put(key, Integer.toString(i));
        }
        assertSame(expected, table, "4096 keys with the same hash");
    }

    @Test
    void findsLongKeys() {
        ValueTable table = new ValueTable(1);
        String end = "e".repeat(1000);
        table.add("start".concat(end), "found");
        assertEquals("found", table.get("start", end));
        assertEquals("found", table.get("starte", end.substring(1)));
        assertNull(table.get("star", end));
        assertNull(table.get("starx", end));
    }

    @Test
    void snapshotsFindKeysByTheirParts() {
        assertEquals("1", new VicSnapshot(Map.of("ab", "1"), "").get("a", "b"));
    }

    /** The Kelvin sign is K in upper case, and an ASCII letter in lower case. */
    @Test
    void addedKeysOfOtherAlphabetsAreCompared() {
        List<String> added = List.of("guestinfo.\u212A_x@secret", "guestinfo.k_x@secret");
        assertThrows(VicEncodeException.class, () -> AddedKeys.check(added, Set.of()));
    }

    @Test
    void cannotBeChanged() {
        Map<String, String> table = ValueTable.copyOf(Map.of("a", "1"));
        assertThrows(UnsupportedOperationException.class, () -> table.put("b", "2"));
        assertThrows(UnsupportedOperationException.class, () -> table.remove("a"));
        assertThrows(UnsupportedOperationException.class, table::clear);
        assertThrows(UnsupportedOperationException.class, () -> table.replaceAll((key, value) -> "3"));
        assertEquals(Map.of("a", "1"), table);
    }

    private static void assertSame(Map<String, String> expected, ValueTable table, String message) {
        assertIterableEquals(expected.entrySet(), table.entrySet(), message);
        assertEquals(expected.size(), table.entrySet().size(), message);
        Map<String, String> visited = new LinkedHashMap<>();
        table.forEach(visited::put);
        assertIterableEquals(expected.entrySet(), visited.entrySet(), message);
        expected.forEach((key, value) -> {
            int middle = key.length() / 2;
            assertEquals(value, table.get(key), message);
            assertEquals(value, table.get(key.substring(0, middle), key.substring(middle)), message);
            assertEquals(value, table.get(key, ""), message);
            assertTrue(table.containsKey(key), message);
            assertNull(table.get(key, "?"), message);
            assertFalse(table.containsKey("?" + key), message);
        });
    }

    private static String key(Random random) {
        List<String> names =
                List.of("guestinfo.", "vice./", "sessions|", "Aa", "BB", "C#", "é", "\uD83D\uDE00", "~", "");
        StringBuilder key = new StringBuilder();
        IntStream.range(0, random.nextInt(6)).forEach(i -> key.append(names.get(random.nextInt(names.size()))));
        return key.append(random.nextInt(200)).toString();
    }

    private static String withEqualHash(int number, int pairs) {
        StringBuilder key = new StringBuilder("guestinfo.");
        IntStream.range(0, pairs).forEach(i -> key.append((number >> i & 1) == 0 ? "Aa" : "BB"));
        return key.toString();
    }
}
