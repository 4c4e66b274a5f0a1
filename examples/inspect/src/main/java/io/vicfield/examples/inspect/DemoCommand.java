package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.demo.Box;
import io.vicfield.examples.inspect.demo.Demo;
import io.vicfield.examples.inspect.demo.MemorySite;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description =
                "Tells a container's life: the host creates its VM in memory, the guest's tether runs /bin/echo in a"
                        + " real process and publishes, the host reads it back.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the session's output and its status came back as expected",
            "1:they did not",
            "2:the command line is wrong"
        })
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        new Demo(new MemorySite(), Box.HELLO, vicx.screen(spec).out()).run();
        return ExitCode.OK;
    }
}
