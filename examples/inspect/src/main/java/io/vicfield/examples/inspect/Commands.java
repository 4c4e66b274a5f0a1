package io.vicfield.examples.inspect;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The subcommands, in the order of the help. */
final class Commands {
    private static final List<Map.Entry<String, Supplier<Object>>> ALL = List.of(
            Map.entry("demo", DemoCommand::new),
            Map.entry("show", ShowCommand::new),
            Map.entry("get", GetCommand::new),
            Map.entry("set", SetCommand::new),
            Map.entry("rm", RmCommand::new),
            Map.entry("apply", ApplyCommand::new),
            Map.entry("watch", WatchCommand::new),
            Map.entry("roundtrip", RoundtripCommand::new),
            Map.entry("diff", DiffCommand::new),
            Map.entry("keys", KeysCommand::new),
            Map.entry("wire", WireCommand::new),
            Map.entry("completion", CompletionCommand::new),
            Map.entry("man", ManCommand::new));

    private static final String HELP = "help";

    /** The commands that print something about all commands. */
    private static final List<String> ABOUT_ALL = List.of("completion", "man", HELP);

    private Commands() {}

    /**
     * Adds the subcommand that a command line begins with, because picocli takes longer to create all of them than most of
     * them run. Adds all if it begins with something else. picocli's own help then comes last.
     */
    static void add(CommandLine vicx, String... args) {
        CommandLine help = vicx.getCommandSpec().removeSubcommand(HELP);
        String first = args.length == 0 ? "" : args[0];
        boolean one = !ABOUT_ALL.contains(first) && ALL.stream().anyMatch(command -> first.equals(command.getKey()));
        ALL.stream()
                .filter(command -> !one || first.equals(command.getKey()))
                .forEach(command ->
                        vicx.addSubcommand(command.getKey(), command.getValue().get()));
        if (!one) {
            vicx.addSubcommand(HELP, help);
        }
    }
}
