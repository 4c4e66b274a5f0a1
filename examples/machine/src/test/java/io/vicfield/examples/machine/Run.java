package io.vicfield.examples.machine;

import io.vicfield.examples.console.Passwords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/**
 * The result of a command.
 *
 * @param status its exit code
 * @param out its output
 * @param err its error output
 */
record Run(int status, String out, String err) {
    /** Runs it with environment variables, without a terminal. */
    static Run machine(Map<String, String> environment, String... arguments) {
        CommandLine command = Machine.commandLine(new Passwords(Machine.PASSWORD, environment::get, prompt -> null));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = command.execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
