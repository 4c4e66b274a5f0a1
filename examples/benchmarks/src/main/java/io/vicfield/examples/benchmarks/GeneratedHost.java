package io.vicfield.examples.benchmarks;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionList;
import io.vicfield.extraconfig.VicSnapshot;
import java.util.List;

/** Uses vicfield. */
final class GeneratedHost implements Host {
    private final DeltaPlanner<ExecutorConfig> planner = DeltaPlanner.of(ExecutorConfigCodec.INSTANCE);

    @Override
    public List<Option> toOptions(ExecutorConfig config) {
        return OptionList.write(ExecutorConfigCodec.INSTANCE, config, Option::new);
    }

    @Override
    public ExecutorConfig fromOptions(List<Option> options) {
        return ExecutorConfigCodec.INSTANCE.decode(snapshot(options));
    }

    @Override
    public List<Option> changes(List<Option> stored, ExecutorConfig wanted) {
        return planner.plan(snapshot(stored), wanted).toOptions(Option::new);
    }

    @Override
    public long startTime(List<Option> options, String session) {
        return ExecutorConfigKeys.ROOT.sessions(session).detail().startTime().readFrom(snapshot(options));
    }

    private static VicSnapshot snapshot(List<Option> options) {
        return VicSnapshot.of(options, Option.ACCESS, "1");
    }
}
