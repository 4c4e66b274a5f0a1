package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests through VMware's library in this process: {@code RpcChannel_SendOneRaw} of {@code libvmtools.so.0}. This is
 * about ten times faster than a process per request. With secure RPC, hosts accept it from root, as they do vmtoolsd.
 *
 * <p>It needs:
 *
 * <ul>
 *   <li>Java 22 or later, and a jar of this runtime that was built with Java 22 or later
 *   <li>the library (in Debian: open-vm-tools)
 *   <li>{@code --enable-native-access=io.vicfield}, or {@code --enable-native-access=ALL-UNNAMED} if the runtime is on the
 *       class path
 * </ul>
 *
 * <p>{@link #open} fails if one of these is missing, and names it.
 *
 * <p>One thread sends one request after the other. A call that hangs cannot be interrupted: it is reported as timed out, and
 * so are the requests after it, until the call returns.
 *
 * @since 0.1
 */
public final class LibVmtools implements GuestRpc {
    private final NativeRpc rpc;
    private final Duration timeout;
    private final ThreadPoolExecutor caller;

    LibVmtools(NativeRpc rpc, Duration timeout) {
        this.rpc = rpc;
        this.timeout = timeout;
        this.caller =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LibVmtools::thread);
        caller.allowCoreThreadTimeOut(true);
    }

    /**
     * Loads the library. Requests time out after 10 seconds.
     *
     * <p>Outside a VM a call of the library would end this process. The machine's vendor in
     * {@code /sys/class/dmi/id/sys_vendor} must therefore be VMware, and {@code /dev/vsock} must exist.
     *
     * @return the way to the host
     * @throws GuestRpcException NOT_AVAILABLE, or NOT_IN_A_VM
     */
    public static LibVmtools open() {
        HostCheck.ofThisMachine().check();
        return openUnchecked(Tool.TIMEOUT);
    }

    /**
     * Loads the library without a check that this is a VM. Use it only in a VM, for example if {@code /sys} is not mounted.
     * On any other machine the first request ends this process with SIGSEGV.
     *
     * @param timeout the time after which a request fails with TIMED_OUT
     * @return the way to the host
     * @throws GuestRpcException NOT_AVAILABLE
     */
    public static LibVmtools openUnchecked(Duration timeout) {
        return new LibVmtools(NativeVmtools.open(), timeout);
    }

    /** {@inheritDoc} Repeats a denied request for up to one second, because secure RPC denies a request that comes too soon. */
    @Override
    public @Nullable String send(GuestCommand command) {
        return DeniedRetry.send(command, () -> sendOnce(command));
    }

    private @Nullable String sendOnce(GuestCommand command) {
        NativeRpc.Reply reply = call(command);
        if (reply.text().length > ToolOutput.LIMIT) {
            throw new GuestRpcException(
                    Kind.FAILED, command.key(), this + " answered more than " + ToolOutput.LIMIT + " bytes");
        }
        if (reply.good()) {
            return Utf8.decode(command.key(), reply.text());
        }
        Refusal.check(command, toString(), new String(reply.text(), StandardCharsets.UTF_8));
        return null;
    }

    private NativeRpc.Reply call(GuestCommand command) {
        Future<NativeRpc.Reply> reply = caller.submit(() -> rpc.send(command.bytes()));
        try {
            return reply.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // A request that still waits for another call must not be sent later.
            reply.cancel(false);
            throw new GuestRpcException(
                    Kind.TIMED_OUT, command.key(), this + " did not answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            reply.cancel(false);
            Thread.currentThread().interrupt();
            throw new GuestRpcException(Kind.FAILED, command.key(), this + " was interrupted");
        } catch (ExecutionException e) {
            throw new GuestRpcException(Kind.FAILED, command.key(), this + " cannot be called", e.getCause());
        }
    }

    private static Thread thread(Runnable calls) {
        Thread thread = new Thread(calls, "guest-rpc-libvmtools");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public String toString() {
        return "libvmtools";
    }
}
