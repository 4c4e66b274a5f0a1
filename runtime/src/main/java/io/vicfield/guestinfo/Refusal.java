package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.regex.Pattern;

/** Interprets the message of a request that returned no value (wire-format, "Transports"). */
final class Refusal {
    private static final String NO_VALUE = "No value found";
    private static final String DENIED = "Permission denied";
    private static final Pattern TOOL_MESSAGE =
            Pattern.compile("(RpcOut|VSockOut|RpcChannel): (Unable to (open the communication channel"
                    + "|create the RpcChannel object)|(Unable to (send|send data for|receive the result of)"
                    + "|Invalid format for the result of) the RPCI command)");
    /** A message is cut after this many characters. */
    private static final int SHOWN = 120;

    private Refusal() {}

    /**
     * Returns if the message means that the key is missing.
     *
     * @throws GuestRpcException DENIED or FAILED for any other message
     */
    static void check(GuestCommand command, String where, String message) {
        if (command.value() == null && says(message, NO_VALUE)) {
            return;
        }
        if (says(message, DENIED)) {
            throw new GuestRpcException(Kind.DENIED, command.key(), where + ": permission denied");
        }
        throw new GuestRpcException(Kind.FAILED, command.key(), where + ": " + shown(command, message));
    }

    /** Looks for a line of the message, because the tools may print lines of their log before it. */
    private static boolean says(String message, String line) {
        return message.lines().map(String::strip).anyMatch(line::equals);
    }

    /** Returns what is shown of a message. If a value was to be set, only messages of the tools are safe to show. */
    private static String shown(GuestCommand command, String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "no message";
        }
        if (command.value() != null && !TOOL_MESSAGE.matcher(line).matches()) {
            return "a message that is not shown, as it may repeat the value";
        }
        return '"' + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + '"';
    }
}
