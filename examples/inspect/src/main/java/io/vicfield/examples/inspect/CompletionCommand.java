package io.vicfield.examples.inspect;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vicx completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description =
                "Prints a script that completes vicx's commands and options in bash and zsh: source <(vicx completion)")
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine vicx = spec.root().commandLine();
        spec.commandLine().getOut().print(AutoComplete.bash(vicx.getCommandName(), vicx));
        spec.commandLine().getOut().flush();
    }
}
