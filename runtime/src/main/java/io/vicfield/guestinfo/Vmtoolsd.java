package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests through {@code vmtoolsd --cmd 'info-get guestinfo.k'}. Each request starts a process, which takes about
 * 50 ms, and on some hosts sometimes 2 seconds.
 *
 * <p>Hosts with secure RPC accept requests from no other command, and only from root.
 *
 * <p>Exit codes of the command:
 *
 * <ul>
 *   <li>0: stdout has the value and one line feed
 *   <li>1, with a message on stderr: the host's answer
 *   <li>1, without output: this machine is not a VM
 * </ul>
 *
 * @since 0.1
 */
public final class Vmtoolsd implements GuestRpc {
    private final Tool tool;

    /** Uses {@code vmtoolsd} from the {@code PATH}. Requests time out after 10 seconds. */
    public Vmtoolsd() {
        this(List.of("vmtoolsd"), Tool.TIMEOUT);
    }

    /**
     * Uses another command.
     *
     * @param command the command and its first arguments, for example {@code ["sudo", "-n", "vmtoolsd"]}; {@code --cmd} and
     *     the request follow
     * @param timeout the time after which the process and its child processes are killed
     */
    public Vmtoolsd(List<String> command, Duration timeout) {
        List<String> withOption = new ArrayList<>(command);
        withOption.add("--cmd");
        this.tool = new Tool(withOption, timeout);
    }

    /** {@inheritDoc} Repeats a denied request for up to one second, because secure RPC denies a request that comes too soon. */
    @Override
    public @Nullable String send(GuestCommand command) {
        return DeniedRetry.send(command, () -> sendOnce(command));
    }

    private @Nullable String sendOnce(GuestCommand command) {
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
