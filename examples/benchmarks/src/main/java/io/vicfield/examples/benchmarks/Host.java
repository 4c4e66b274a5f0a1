package io.vicfield.examples.benchmarks;

import io.vicfield.examples.model.ExecutorConfig;
import java.util.List;

/** What a program that manages VMs does with their lists of options. */
interface Host {
    /** Returns a host that uses a contestant's codec. */
    static Host of(Contestant contestant) {
        return contestant == Contestant.GENERATED ? new GeneratedHost() : new MapHost(contestant.codec());
    }

    List<Option> toOptions(ExecutorConfig config);

    ExecutorConfig fromOptions(List<Option> options);

    /** Returns the changes that bring a VM's options to a record. The value of a deletion is empty. */
    List<Option> changes(List<Option> stored, ExecutorConfig wanted);

    /** Reads when a session was started, without the rest of the record. */
    long startTime(List<Option> options, String session);
}
