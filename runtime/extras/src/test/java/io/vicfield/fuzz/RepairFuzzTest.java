package io.vicfield.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSource;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.hostile.Fleet;
import io.vicfield.hostile.FleetCodec;
import java.util.Map;
import java.util.TreeMap;

/** A delta to the leniently decoded record repairs everything that strict decoding refuses. */
class RepairFuzzTest {
    private static final DeltaPlanner<Fleet> PLANNER = DeltaPlanner.of(FleetCodec.INSTANCE);

    @FuzzTest(maxDuration = "10s")
    void strictDecodingSucceedsAfterTheDelta(byte[] input) {
        Map<String, String> stored = Stored.parse(input);
        Fleet record;
        VicDelta delta;
        try {
            record = FleetCodec.INSTANCE.decodeLeniently(VicSource.of(stored), problem -> {});
            delta = PLANNER.plan(new VicSnapshot(stored, ""), record);
        } catch (VicDecodeException | VicEncodeException e) {
            // Go crashes on these values, or vSphere cannot store the record.
            return;
        }
        Map<String, String> repaired = new TreeMap<>(stored);
        delta.applyTo(repaired::put, repaired::remove);
        assertThat(FleetCodec.INSTANCE.decode(VicSource.of(repaired))).isEqualTo(record);
        assertThat(PLANNER.plan(new VicSnapshot(repaired, ""), record).changes())
                .isEmpty();
    }
}
