package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Passwords;
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
 * What a command did.
 *
 * @param status with which it ended
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int status, String out, String err) {
    private static final List<KnownRecord<?>> SAMPLES =
            List.of(new KnownRecord<>("Sample", SampleCodec.INSTANCE), new KnownRecord<>("Other", OtherCodec.INSTANCE));

    private static final Passwords NOBODY = new Passwords(Vicx.PASSWORD, name -> null, prompt -> null);

    /** With the records of the tests, as if piped. */
    static Run vicx(String... arguments) {
        return of(SAMPLES, arguments);
    }

    /** With the records of the tests, on a terminal. */
    static Run onTerminal(int width, String... arguments) {
        CommandLine command = Vicx.commandLine(SAMPLES, () -> width, NOBODY);
        return run(command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.ON)), arguments);
    }

    /** With these records, as if piped. */
    static Run of(List<KnownRecord<?>> records, String... arguments) {
        return run(Vicx.commandLine(records, () -> Screen.UNBOUNDED, NOBODY), arguments);
    }

    /** With VIC's records. */
    static Run ofVic(String... arguments) {
        return run(Vicx.commandLine(KnownRecord.OF_VIC, () -> Screen.UNBOUNDED, NOBODY), arguments);
    }

    /** With VIC's records and a password in the environment. */
    static Run withPassword(String password, String... arguments) {
        Passwords passwords = new Passwords(Vicx.PASSWORD, Map.of(Vicx.PASSWORD, password)::get, prompt -> null);
        return run(Vicx.commandLine(KnownRecord.OF_VIC, () -> Screen.UNBOUNDED, passwords), arguments);
    }

    /** A file with these keys. */
    static String file(Path folder, Map<String, String> values) {
        return file(folder, json(values));
    }

    /** An object of these keys. */
    static String json(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    /** A file with this text. */
    static String file(Path folder, String json) {
        try {
            Path file = Files.createTempFile(folder, "vm", ".json");
            return Files.writeString(file, json).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A .vmx file with these keys, among VMware's own. */
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

    /** All that was printed. */
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
