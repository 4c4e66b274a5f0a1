package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks through {@code vmware-rpctool 'info-get guestinfo.k'}, one process per request: some 5 ms each. Exit 0: the
 * value and one line feed on stdout; 1: a message on stderr, {@code No value found} for a key that is not there; 255:
 * not in a VM. Hosts with secure RPC deny it everything, root or not: see {@link Vmtoolsd} and {@link #orElse}.
 */
public final class RpcTool implements GuestRpc {
    private static final String NAME = "vmware-rpctool";
    private static final int NOT_IN_A_VM = 255;

    private final Tool tool;

    /** {@code vmware-rpctool} of the {@code PATH}, with 10 seconds for an answer. */
    public RpcTool() {
        this(List.of(NAME), Tool.TIMEOUT);
    }

    /**
     * Another command.
     *
     * @param command and its first arguments, {@code ["/opt/bin/vmware-rpctool"]} say; the request becomes the last one
     * @param timeout after which the process is killed with all that it started
     */
    public RpcTool(List<String> command, Duration timeout) {
        this.tool = new Tool(command, timeout);
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        ToolResult result = tool.run(command);
        if (result.exit() == NOT_IN_A_VM) {
            throw new GuestRpcException(Kind.NOT_IN_A_VM, command.key(), tool + " finds no VMware host");
        }
        return result.answer(command, tool.toString());
    }

    @Override
    public String toString() {
        return tool.toString();
    }
}
