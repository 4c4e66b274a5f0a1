package io.vicfield.examples.benchmarks;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Measures what a host does with VMs: it reads and writes lists of options, and plans changes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HostBenchmark {
    /** The benchmark methods with their rows' names, in the order of the table. */
    static final Map<String, String> METHODS = titles();

    /** The contestants that are measured. */
    static final List<Contestant> CONTESTANTS = List.of(Contestant.GENERATED, Contestant.BY_HAND, Contestant.FLOOR);

    private static final int VMS = 1000;

    /** The codec that the host uses. */
    @Param({"GENERATED", "BY_HAND", "FLOOR"})
    public Contestant contestant;

    /** The configuration of the VM. */
    @Param(Subject.BENCH)
    public String subject;

    private Host host;
    private ExecutorConfig config;
    private ExecutorConfig renamed;
    private ExecutorConfig smaller;
    private List<Option> options;
    private List<List<Option>> inventory;
    private String session;

    /** Prepares a fork before its first measurement. */
    @Setup
    public void prepare() {
        host = Host.of(contestant);
        config = Subject.of(subject);
        renamed = config.withHostname(config.hostname() + "-2");
        session = config.sessions().keySet().iterator().next();
        Map<String, SessionConfig> rest = new LinkedHashMap<>(config.sessions());
        rest.remove(session);
        smaller = config.withSessions(rest);
        options = host.toOptions(config);
        inventory = IntStream.range(0, VMS).mapToObj(vm -> copy(options)).toList();
    }

    /** Writes the options of a new VM. */
    @Benchmark
    public List<Option> toOptions() {
        return host.toOptions(config);
    }

    /** Reads a VM's options. */
    @Benchmark
    public ExecutorConfig fromOptions() {
        return host.fromOptions(options);
    }

    /** Reads the options of all VMs of an inventory, one after the other. */
    @Benchmark
    @OperationsPerInvocation(VMS)
    public void inventory(Blackhole hole) {
        inventory.forEach(vm -> hole.consume(host.fromOptions(vm)));
    }

    /** Plans no change. */
    @Benchmark
    public List<Option> nothingChanged() {
        return host.changes(options, config);
    }

    /** Plans the change of one value. */
    @Benchmark
    public List<Option> oneValueChanged() {
        return host.changes(options, renamed);
    }

    /** Plans the removal of a session. */
    @Benchmark
    public List<Option> oneSessionRemoved() {
        return host.changes(options, smaller);
    }

    /** Reads one value. */
    @Benchmark
    public long oneValueRead() {
        return host.startTime(options, session);
    }

    /** Copies every string, as a library does that parses an answer. */
    private static List<Option> copy(List<Option> options) {
        return options.stream()
                .map(option -> new Option(
                        new String(option.key()), new String(option.value().toString())))
                .toList();
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("toOptions", "record to option list");
        titles.put("fromOptions", "option list to record");
        titles.put("inventory", "the same, one of 1,000 VMs");
        titles.put("nothingChanged", "option list and record to changes: none");
        titles.put("oneValueChanged", "one value changed");
        titles.put("oneSessionRemoved", "one session removed");
        titles.put("oneValueRead", "one value out of the option list");
        return titles;
    }
}
