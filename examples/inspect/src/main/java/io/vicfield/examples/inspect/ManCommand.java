package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.view.ManPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vicx man}. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description = "Prints the man page: vicx man | man -l -")
final class ManCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(ManPage.of(spec.root().commandLine()));
        spec.commandLine().getOut().flush();
    }
}
