package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.examples.inspect.view.WatchLines;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx watch}. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description = "Prints the changes of a file or a VM with their time, until it is interrupted. Masks secrets and"
                + " sensitive values.")
final class WatchCommand implements Callable<Integer> {
    @Mixin
    private Input input;

    @Option(
            names = "--interval",
            paramLabel = "SECONDS",
            description = "The time between two readings of a file: ${DEFAULT-VALUE}. A server reports changes itself.")
    private double interval = 1;

    @Option(names = "--count", paramLabel = "N", description = "End after N readings with changes.")
    private int count = Integer.MAX_VALUE;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (interval <= 0 || count < 1) {
            throw new ParameterException(spec.commandLine(), "--interval and --count must be positive");
        }
        if (input.isStandardInput()) {
            throw new ParameterException(spec.commandLine(), "Standard input cannot be watched; give a file or a VM");
        }
        Screen screen = vicx.screen(spec);
        input.watch(vicx, Duration.ofMillis(Math.max(1, (long) (interval * 1000))), new Printer(screen, count));
        return ExitCode.OK;
    }

    /** Prints each change. */
    private static final class Printer implements Input.Watcher {
        private final Screen screen;
        private int left;
        private String reported = "";

        Printer(Screen screen, int count) {
            this.screen = screen;
            left = count;
        }

        @Override
        public void start(Stored stored) {
            screen.title(stored.title());
            screen.out().flush();
        }

        @Override
        public void changed(Stored before, Stored now) {
            PrintWriter out = screen.out();
            String time = LocalTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
            WatchLines.of(before, now).forEach(line -> out.println(screen.faint(time) + "  " + line));
            out.flush();
            left--;
        }

        @Override
        public void unreadable(Failure reason) {
            String message = String.valueOf(reason.getMessage());
            if (!message.equals(reported)) {
                screen.err().println("vicx: " + message);
                screen.err().flush();
            }
            reported = message;
        }

        @Override
        public boolean wantsMore() {
            return left > 0;
        }
    }
}
