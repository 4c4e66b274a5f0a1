package io.vicfield.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * The command line of a fixture, its file {@code options}: one option per line, where {@code $FIXTURE} is the fixture's
 * folder, and below them the expected messages without a place in a source.
 */
record CommandLine(List<String> options, List<String> messages) {
    private static final String FILE = "options";

    /** Returns an empty command line if the file does not exist. */
    static CommandLine of(Fixture fixture) {
        if (!fixture.has(FILE)) {
            return new CommandLine(List.of(), List.of());
        }
        String text = Fixture.text(fixture.folder().resolve(FILE)).replace("$FIXTURE", path(fixture));
        return new CommandLine(
                text.lines().filter(line -> line.startsWith("-")).toList(),
                text.lines().filter(line -> line.startsWith("[")).toList());
    }

    /** Returns the options with the compiler's messages. */
    CommandLine with(List<? extends Diagnostic<?>> said) {
        return new CommandLine(
                options,
                said.stream()
                        .filter(diagnostic -> diagnostic.getSource() == null)
                        .map(diagnostic -> diagnostic.getMessage(null))
                        .toList());
    }

    /** Returns the codes of the messages. */
    List<String> codes() {
        return messages.stream().map(message -> message.substring(1, 7)).toList();
    }

    void write(Fixture fixture) throws IOException {
        if (fixture.has(FILE)) {
            String text = String.join(
                    "\n", Stream.concat(options.stream(), messages.stream()).toList());
            Files.writeString(fixture.folder().resolve(FILE), text.replace(path(fixture), "$FIXTURE") + "\n");
        }
    }

    /** Returns the path with slashes, on every system. */
    private static String path(Fixture fixture) {
        return fixture.folder().toString().replace('\\', '/');
    }
}
