package io.vicfield.examples.benchmarks;

import io.vicfield.examples.benchmarks.vmx.FloorVmxHost;
import io.vicfield.examples.benchmarks.vmx.GeneratedVmxHost;
import io.vicfield.examples.benchmarks.vmx.HandVmxHost;
import io.vicfield.examples.benchmarks.vmx.VmxContent;
import io.vicfield.examples.benchmarks.vmx.VmxHost;
import io.vicfield.examples.model.ExecutorConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Measures what a host does with the .vmx file of a VM. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VmxBenchmark {
    /** The benchmark methods with their rows' names, in the order of the table. */
    static final Map<String, String> METHODS = titles();

    /** The methods whose allocated bytes can fail a build. A file on the disk is too slow for the short form. */
    static final List<String> GATED = List.of("fromVmx", "toVmx");

    /** The codec that the host uses. */
    @Param({"GENERATED", "BY_HAND", "FLOOR"})
    public Contestant contestant;

    /** The configuration of the VM. */
    @Param(Subject.BENCH)
    public String subject;

    private VmxHost host;
    private ExecutorConfig config;
    private ExecutorConfig renamed;
    private byte[] content;
    private Path folder;
    private Path file;
    private boolean isRenamed;

    /** Returns a host that uses a contestant's codec. */
    static VmxHost host(Contestant contestant) {
        return switch (contestant) {
            case GENERATED -> new GeneratedVmxHost();
            case BY_HAND -> new HandVmxHost();
            case FLOOR -> new FloorVmxHost();
            default -> throw new IllegalArgumentException(contestant + " has no host for .vmx files");
        };
    }

    /** Returns a contestant's name in the table. */
    static String title(Contestant contestant) {
        return contestant == Contestant.FLOOR ? "floor: split and join lines" : contestant.title();
    }

    /** Prepares a fork before its first measurement. */
    @Setup
    public void prepare() throws IOException {
        host = host(contestant);
        config = Subject.of(subject);
        renamed = config.withHostname(config.hostname() + "-2");
        content = VmxContent.of(config);
        folder = Files.createTempDirectory("vmx");
        file = Files.write(folder.resolve("box.vmx"), content);
    }

    /** Deletes the file after a fork's last measurement. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
        Files.delete(folder);
    }

    /** Reads the record from a file's bytes. */
    @Benchmark
    public ExecutorConfig fromVmx() throws IOException {
        return host.read(content);
    }

    /** Puts the same record again and makes the file's bytes. */
    @Benchmark
    public boolean toVmx() throws IOException {
        return host.put(content, config);
    }

    /** Changes one value of the file on the disk. */
    @Benchmark
    public boolean saveVmx() throws IOException {
        isRenamed = !isRenamed;
        return host.save(file, isRenamed ? renamed : config);
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("fromVmx", ".vmx file to record");
        titles.put("toVmx", "record into .vmx file without a change");
        titles.put("saveVmx", "one value changed, with reading and writing the disk");
        return titles;
    }
}
