package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a command for each request. The request is the last argument. */
final class Tool {
    /** The default time for an answer. vmtoolsd alone sometimes takes 2 seconds. */
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    /**
     * Makes vmtoolsd use UTF-8. Otherwise it uses the charset of the locale, and prints {@code ?} for all other characters:
     * with {@code LC_ALL=C} for every byte above 0x7F. GLib uses CHARSET even if the locale C.UTF-8 does not exist.
     */
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8", "CHARSET", "UTF-8");

    private final List<String> command;
    private final Duration timeout;

    Tool(List<String> command, Duration timeout) {
        this.command = List.copyOf(command);
        this.timeout = timeout;
    }

    ToolResult run(GuestCommand request) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add(request.text());
        if (Arguments.passUnchanged(arguments)) {
            return run(request, arguments, new byte[0]);
        }
        return run(request, List.of("sh"), Arguments.script(arguments).getBytes(StandardCharsets.US_ASCII));
    }

    private ToolResult run(GuestCommand request, List<String> arguments, byte[] input) {
        ToolProcess process = start(request, arguments);
        try {
            return process.run(input);
        } catch (ToolProcess.TimedOut e) {
            throw new GuestRpcException(
                    Kind.TIMED_OUT, request.key(), this + " did not answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GuestRpcException(Kind.FAILED, request.key(), this + " was interrupted");
        } catch (IOException e) {
            throw new GuestRpcException(Kind.FAILED, request.key(), this + " printed output that cannot be read", e);
        }
    }

    private ToolProcess start(GuestCommand request, List<String> arguments) {
        try {
            return new ToolProcess(arguments, ENVIRONMENT, timeout);
        } catch (IOException e) {
            // The cause is left out, because its message may contain the arguments, and so a value.
            throw new GuestRpcException(Kind.NOT_AVAILABLE, request.key(), this + " cannot be started");
        }
    }

    @Override
    public String toString() {
        return String.join(" ", command);
    }
}
