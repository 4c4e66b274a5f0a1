package io.vicfield.examples.machine;

import io.vicfield.examples.console.Passwords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/**
 * What a command did.
 *
 * @param status with which it ended
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int status, String out, String err) {
    /** With variables in the environment, and nobody at the terminal. */
    static Run machine(Map<String, String> environment, String... arguments) {
        CommandLine command = Machine.commandLine(new Passwords(Machine.PASSWORD, environment::get, prompt -> null));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = command.execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
