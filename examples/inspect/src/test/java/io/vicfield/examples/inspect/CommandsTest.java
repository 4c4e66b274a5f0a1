package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {
    @Test
    void everyCommandHasTheNameOfItsAnnotation() {
        assertThat(subcommands())
                .hasSizeGreaterThan(10)
                .allSatisfy((name, command) -> assertThat(command.getCommandSpec()
                                .userObject()
                                .getClass()
                                .getAnnotation(Command.class)
                                .name())
                        .isEqualTo(name));
    }

    @Test
    void aRunCreatesOnlyItsCommand() {
        assertThat(subcommands("show", "x.json")).containsOnlyKeys("show");
    }

    @Test
    void helpAndWrongNamesNeedAllCommands() {
        Set<String> all = subcommands().keySet();
        assertThat(subcommands("help", "show")).containsOnlyKeys(all);
        assertThat(subcommands("shwo")).containsOnlyKeys(all);
    }

    private static Map<String, CommandLine> subcommands(String... args) {
        return Vicx.commandLine(List.of(), Terminal.ofProcess("PASSWORD"), args).getSubcommands();
    }
}
