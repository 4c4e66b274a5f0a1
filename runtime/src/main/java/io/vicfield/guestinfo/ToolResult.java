package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a command left behind: its exit code (128 and more: a signal ended it) and what it printed. */
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

    boolean silent() {
        return out.length == 0 && err.length == 0;
    }

    /** The value; null if the host has no such key. */
    @Nullable String answer(GuestCommand command, String where) {
        if (exit == 0) {
            return Utf8.decode(command.key(), withoutLineFeed(command, where));
        }
        if (exit > SIGNALS) {
            throw new GuestRpcException(Kind.FAILED, command.key(), where + " was ended by signal " + (exit - SIGNALS));
        }
        Refusal.check(command, where + " (exit " + exit + ")", new String(err, StandardCharsets.UTF_8));
        return null;
    }

    /** The tools print the value and one line feed: without it the answer is cut. Further ones are the value's. */
    private byte[] withoutLineFeed(GuestCommand command, String where) {
        if (out.length == 0 || out[out.length - 1] != '\n') {
            throw new GuestRpcException(Kind.FAILED, command.key(), where + " printed half an answer");
        }
        return Arrays.copyOf(out, out.length - 1);
    }
}
