package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests through {@code vmware-rpctool 'info-get guestinfo.k'}. Each request starts a process, which takes about 5 ms.
 *
 * <p>Hosts with secure RPC deny all its requests, even from root; see {@link Vmtoolsd} and {@link #orElse}.
 *
 * <p>Exit codes of the command:
 *
 * <ul>
 *   <li>0: stdout has the value and one line feed
 *   <li>1: stderr has a message, {@code No value found} for a missing key
 *   <li>255: this machine is not a VM
 * </ul>
 *
 * @since 0.1
 */
public final class RpcTool implements GuestRpc {
    private static final String NAME = "vmware-rpctool";
    private static final int NOT_IN_A_VM = 255;

    /** In the testbed, more at once save no time (docs/benchmarks.md). */
    private static final int AT_ONCE = 4;

    private final Tool tool;

    /** Uses {@code vmware-rpctool} from the {@code PATH}. Requests time out after 10 seconds. */
    public RpcTool() {
        this(List.of(NAME), Tool.TIMEOUT);
    }

    /**
     * Uses another command.
     *
     * @param command the command and its first arguments, for example {@code ["/opt/bin/vmware-rpctool"]}; the request
     *     becomes the last argument
     * @param timeout the time after which the process and its child processes are killed
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

    /** {@return 4, because each request is a process of its own} */
    @Override
    public int requestsAtOnce() {
        return AT_ONCE;
    }

    @Override
    public String toString() {
        return tool.toString();
    }
}
