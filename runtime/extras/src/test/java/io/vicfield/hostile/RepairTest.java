package io.vicfield.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.net.IpAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A delta to the leniently decoded record repairs everything that strict decoding refuses. */
class RepairTest {
    private static final int ROUNDS = 2_000;

    private static final List<String> VALUES = List.of(
            "",
            "x",
            "a|b",
            "b|a",
            "a|a",
            "a|",
            "a|b@c",
            "a~|b",
            "|",
            "0",
            "1",
            "3",
            "-1",
            "-2",
            "00",
            "99",
            "65535",
            "65536",
            "1|2",
            "1|x",
            "!!",
            "AAAA",
            "fwAAAQ==",
            "true",
            "t",
            "FAST",
            "fast",
            "2",
            "9223372036854775807",
            "9223372036854775806",
            "1.5|2",
            "nan",
            "base64",
            "gz+b64",
            "H4sIAAAAAAACA0tOTDu8EgC1Qq2YBQAAAA==");

    private final long seed = Long.getLong("vicfield.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void strictDecodingSucceedsAfterTheDelta() {
        System.out.println("RepairTest -Dvicfield.seed=" + seed);
        int repaired = 0;
        for (int i = 0; i < ROUNDS; i++) {
            repaired += repair(damaged()) ? 1 : 0;
        }
        assertThat(repaired).isGreaterThan(ROUNDS / 2);
    }

    /** Returns whether the damage could be decoded leniently at all, as Go could. */
    private boolean repair(Map<String, String> stored) {
        Fleet record;
        try {
            record = FleetCodec.INSTANCE.decodeLeniently(VicSource.of(stored), problem -> {});
        } catch (VicDecodeException e) {
            return false;
        }
        Map<String, String> repaired = new TreeMap<>(stored);
        VicDelta delta = DeltaPlanner.of(FleetCodec.INSTANCE).plan(new VicSnapshot(stored, ""), record);
        delta.applyTo(repaired::put, repaired::remove);
        assertThat(FleetCodec.INSTANCE.decode(VicSource.of(repaired)))
                .as("%s, changed by %s", stored, delta)
                .isEqualTo(record);
        return true;
    }

    private Map<String, String> damaged() {
        Map<String, String> stored = new TreeMap<>();
        FleetCodec.INSTANCE.encode(fleet(), VicSink.into(stored));
        for (int i = random.nextInt(4); i >= 0; i--) {
            damage(stored);
        }
        return stored;
    }

    private void damage(Map<String, String> stored) {
        List<String> keys = new ArrayList<>(stored.keySet());
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(3)) {
            case 0 -> stored.remove(key);
            case 1 -> stored.put(key, VALUES.get(random.nextInt(VALUES.size())));
            default ->
                stored.put(
                        key + List.of("|", "|c", "|1", "~", "|0", ".encoding").get(random.nextInt(6)), "1");
        }
    }

    private Fleet fleet() {
        return new Fleet(
                Map.of("a", "1", "b", "2"),
                Map.of("a", ship(), "x", ship()),
                Map.of(1, List.of(1, 2), 2, List.of(3)),
                List.of("p", "q"),
                Set.of("f", "g"),
                List.of("one", "two"),
                List.of(ship(), ship()),
                Optional.of(ship()),
                Optional.of(4),
                IpAddress.parse("10.0.0.1"),
                Fleet.Mode.FAST,
                Instant.parse("2026-01-02T03:04:05Z"),
                7,
                List.of("r"),
                "#!/bin/sh\n",
                Optional.of("{}"));
    }

    private Fleet.Ship ship() {
        List<Double> course = random.nextBoolean() ? List.of() : List.of(1.5, 2.5);
        return new Fleet.Ship(random.nextInt(9), random.nextBoolean(), course, null);
    }
}
