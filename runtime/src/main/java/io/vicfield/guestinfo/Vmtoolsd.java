package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks through {@code vmtoolsd --cmd 'info-get guestinfo.k'}, one process per request: some 50 ms each, and on some
 * hosts now and then 2 s. The only command that hosts with secure RPC let through, and then only as root. Exit 0: the
 * value and one line feed on stdout; 1 with a message on stderr: the host's answer; 1 and nothing else: not in a VM.
 */
public final class Vmtoolsd implements GuestRpc {
    private final Tool tool;

    /** {@code vmtoolsd} of the {@code PATH}, with 10 seconds for an answer. */
    public Vmtoolsd() {
        this(List.of("vmtoolsd"), Tool.TIMEOUT);
    }

    /**
     * Another command.
     *
     * @param command and its first arguments, {@code ["sudo", "-n", "vmtoolsd"]} say; {@code --cmd} and the request follow
     * @param timeout after which the process is killed with all that it started
     */
    public Vmtoolsd(List<String> command, Duration timeout) {
        List<String> whole = new ArrayList<>(command);
        whole.add("--cmd");
        this.tool = new Tool(whole, timeout);
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        ToolResult result = tool.run(command);
        if (result.exit() == 1 && result.silent()) {
            throw new GuestRpcException(Kind.NOT_IN_A_VM, command.key(), tool + " finds no VMware host");
        }
        return result.answer(command, tool.toString());
    }

    @Override
    public String toString() {
        return tool.toString();
    }
}
