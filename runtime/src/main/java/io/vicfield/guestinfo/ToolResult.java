package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The exit code and the output of a command. An exit code above 128 means that a signal ended the command. */
final class ToolResult {
    private static final int SIGNALS = 128;

    private final int exit;
    private final byte[] out;
    private final byte[] err;

    ToolResult(int exit, byte[] out, byte[] err) {
        this.exit = exit;
        this.out = out;
        this.err = err;
    }

    int exit() {
        return exit;
    }

    /** Returns whether the command printed nothing. */
    boolean silent() {
        return out.length == 0 && err.length == 0;
    }

    /**
     * Returns the value; null if the key is missing.
     *
     * @param where the command, for errors
     */
    @Nullable String answer(GuestCommand command, String where) {
        if (exit == 0) {
            return Utf8.decode(command.key(), withoutLineFeed(command, where));
        }
        if (exit > SIGNALS) {
            throw new GuestRpcException(
                    Kind.FAILED, command.key(), where + " was killed by signal " + (exit - SIGNALS));
        }
        Refusal.check(command, where + " (exit " + exit + ")", new String(err, StandardCharsets.UTF_8));
        return null;
    }

    /** Removes the line feed that the tools print after the value. If it is missing, the answer is not complete. */
    private byte[] withoutLineFeed(GuestCommand command, String where) {
        if (out.length == 0 || out[out.length - 1] != '\n') {
            throw new GuestRpcException(Kind.FAILED, command.key(), where + " printed an incomplete answer");
        }
        return Arrays.copyOf(out, out.length - 1);
    }
}
