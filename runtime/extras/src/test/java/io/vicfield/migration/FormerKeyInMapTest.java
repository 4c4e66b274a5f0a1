package io.vicfield.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSource;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.samples.Jobs;
import io.vicfield.samples.JobsCodec;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Former keys that the guest cannot write, below a map that it can write. */
class FormerKeyInMapTest {
    private static final String FORMER = "guestinfo.vice./jobs|unit/run";

    private final Map<String, String> store = new TreeMap<>(
            Map.of("guestinfo.vice..jobs", "unit", FORMER, "make", "guestinfo.vice..jobs|unit.ended", "false"));

    @Test
    void aDeltaMovesTheValue() {
        Jobs jobs = JobsCodec.INSTANCE.decode(VicSource.of(store));
        assertThat(jobs.jobs()).containsEntry("unit", new Jobs.Job("make", false));

        DeltaPlanner.of(JobsCodec.INSTANCE).replace(store, jobs);

        assertThat(store)
                .containsEntry("guestinfo.vice./jobs|unit/command", "make")
                .doesNotContainKey(FORMER);
    }
}
