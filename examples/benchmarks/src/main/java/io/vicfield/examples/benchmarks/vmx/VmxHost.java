package io.vicfield.examples.benchmarks.vmx;

import io.vicfield.examples.model.ExecutorConfig;
import java.io.IOException;
import java.nio.file.Path;

/** What a program that manages VMs does with their .vmx files. */
public interface VmxHost {
    /** Decodes the record from a file's bytes. */
    ExecutorConfig read(byte[] file) throws IOException;

    /**
     * Puts a record whose values the file already has, and makes the new bytes. It writes nothing.
     *
     * @return whether the new bytes differ from the file's bytes
     */
    boolean put(byte[] file, ExecutorConfig wanted) throws IOException;

    /**
     * Reads a file, puts a record and writes the file.
     *
     * @return whether the file has changed
     */
    boolean save(Path file, ExecutorConfig wanted) throws IOException;
}
