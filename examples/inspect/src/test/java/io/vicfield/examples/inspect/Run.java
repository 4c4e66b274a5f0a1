package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.console.Passwords;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The result of a command.
 *
 * @param status its exit code
 * @param out its output
 * @param err its error output
 */
record Run(int status, String out, String err) {
    private static final List<KnownRecord<?>> SAMPLES =
            List.of(new KnownRecord<>("Sample", SampleCodec.INSTANCE), new KnownRecord<>("Other", OtherCodec.INSTANCE));

    private static final Passwords NOBODY = new Passwords(Vicx.PASSWORD, name -> null, prompt -> null);

    /** Runs it with the tests' records, with its output in a pipe. */
    static Run vicx(String... arguments) {
        return of(SAMPLES, arguments);
    }

    /** Does the same, and expects success. */
    static Run ok(String... arguments) {
        Run run = vicx(arguments);
        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
        return run;
    }

    /** Does the same, and expects this exit code and message. */
    static void assertFails(int status, String message, String... arguments) {
        Run run = vicx(arguments);
        assertThat(run.err).contains(message);
        assertThat(run.status).isEqualTo(status);
    }

    /** Runs it with the tests' records, on a terminal. */
    static Run onTerminal(int width, String... arguments) {
        CommandLine command = Vicx.commandLine(SAMPLES, terminal(width, NOBODY));
        return run(command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.ON)), arguments);
    }

    /** Runs it with these records, with its output in a pipe. */
    static Run of(List<KnownRecord<?>> records, String... arguments) {
        return run(Vicx.commandLine(records, terminal(Screen.UNBOUNDED, NOBODY)), arguments);
    }

    /** Runs it with VIC's records. */
    static Run ofVic(String... arguments) {
        return run(Vicx.commandLine(KnownRecord.OF_VIC, terminal(Screen.UNBOUNDED, NOBODY)), arguments);
    }

    /** Runs it with VIC's records and a password in the environment. */
    static Run withPassword(String password, String... arguments) {
        return inEnvironment(Map.of(Vicx.PASSWORD, password), arguments);
    }

    /** Runs it with VIC's records and these environment variables. */
    static Run inEnvironment(Map<String, String> environment, String... arguments) {
        Passwords passwords = new Passwords(Vicx.PASSWORD, environment::get, prompt -> null);
        return run(Vicx.commandLine(KnownRecord.OF_VIC, terminal(Screen.UNBOUNDED, passwords)), arguments);
    }

    /** Runs it with the tests' records, and answers its questions. */
    static Run answering(String answer, String... arguments) {
        Passwords typed = new Passwords(Vicx.PASSWORD, name -> null, prompt -> answer.toCharArray());
        return run(
                Vicx.commandLine(SAMPLES, new Terminal(() -> Screen.UNBOUNDED, false, typed, question -> answer)),
                arguments);
    }

    /** Runs it with the tests' records, and does something when it has flushed its first output. */
    static Run then(Runnable action, String... arguments) {
        return then(action, Vicx.commandLine(SAMPLES, terminal(Screen.UNBOUNDED, NOBODY)), arguments);
    }

    /** Does the same with VIC's records and these environment variables. */
    static Run then(Runnable action, Map<String, String> environment, String... arguments) {
        Passwords passwords = new Passwords(Vicx.PASSWORD, environment::get, prompt -> null);
        return then(action, Vicx.commandLine(KnownRecord.OF_VIC, terminal(Screen.UNBOUNDED, passwords)), arguments);
    }

    private static Run then(Runnable action, CommandLine command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        command.setErr(new PrintWriter(err)).setOut(new PrintWriter(out) {
            private boolean done;

            @Override
            public void flush() {
                super.flush();
                if (!done) {
                    done = true;
                    action.run();
                }
            }
        });
        int status = command.execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private static Terminal terminal(int width, Passwords passwords) {
        return new Terminal(() -> width, false, passwords, question -> null);
    }

    /** Writes a JSON file with these keys. */
    static String file(Path folder, Map<String, String> values) {
        return file(folder, json(values));
    }

    /** Returns a JSON object with these keys. */
    static String json(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    /** Writes a file with this content. */
    static String file(Path folder, String json) {
        try {
            Path file = Files.createTempFile(folder, "vm", ".json");
            return Files.writeString(file, json).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a .vmx file with these keys and some of VMware's. */
    static String vmx(Path folder, Map<String, String> values) {
        try {
            Path file = Files.createTempFile(folder, "vm", ".vmx");
            Files.writeString(file, ".encoding = \"UTF-8\"\ndisplayName = \"box\"\n");
            VmxFile vmx = VmxFile.read(file);
            values.forEach(vmx::put);
            vmx.save();
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the whole output. */
    String all() {
        return out + err;
    }

    private static Run run(CommandLine command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = command.execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
