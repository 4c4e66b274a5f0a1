package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.regex.Pattern;

/** What the host says when it has no value to give (wire-format, "Facts about the transports"). */
final class Refusal {
    private static final String NO_VALUE = "No value found";
    private static final String DENIED = "Permission denied";
    private static final Pattern OWN_WORDS =
            Pattern.compile("(RpcOut|VSockOut|RpcChannel): (Unable to (open the communication channel"
                    + "|create the RpcChannel object)|(Unable to (send|send data for|receive the result of)"
                    + "|Invalid format for the result of) the RPCI command)");
    private static final int SHOWN = 120;

    private Refusal() {}

    /** Returns if the host has no such key, and throws what else its message means. */
    static void check(GuestCommand command, String where, String message) {
        if (command.value() == null && says(message, NO_VALUE)) {
            return;
        }
        if (says(message, DENIED)) {
            throw new GuestRpcException(Kind.DENIED, command.key(), where + ": permission denied");
        }
        throw new GuestRpcException(Kind.FAILED, command.key(), where + ": " + shown(command, message));
    }

    /** The tools may put lines of their log in front. */
    private static boolean says(String message, String text) {
        return message.lines().map(String::strip).anyMatch(text::equals);
    }

    /** Of a message about a value that is being set only the tools' own words are shown: the host's may repeat it. */
    private static String shown(GuestCommand command, String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "no message";
        }
        if (command.value() != null && !OWN_WORDS.matcher(line).matches()) {
            return "a message that is not shown, as it may repeat the value";
        }
        return '"' + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + '"';
    }
}
