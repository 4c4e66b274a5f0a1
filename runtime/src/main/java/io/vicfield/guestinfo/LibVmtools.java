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
 * Asks through VMware's own library in this process, {@code RpcChannel_SendOneRaw} of {@code libvmtools.so.0}: some ten
 * times faster than a process per request, and as root it passes secure RPC as vmtoolsd does.
 *
 * <p>Needs Java 22 or later, a jar of this runtime that was built with one, the library (Debian: open-vm-tools), and
 * {@code --enable-native-access=io.vicfield}, or {@code --enable-native-access=ALL-UNNAMED} where the runtime is on the
 * class path. Without one of them {@link #open} says which.
 *
 * <p>Requests go one after the other, through one thread. A call that hangs cannot be ended: it is reported as timed
 * out, and so are those after it until it comes back.
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
     * Loads the library, with 10 seconds for an answer.
     *
     * @throws GuestRpcException NOT_AVAILABLE, or NOT_IN_A_VM: outside a VM the library's call would end this process, so
     *     the machine's vendor must be VMware ({@code /sys/class/dmi/id/sys_vendor}) and {@code /dev/vsock} be there
     */
    public static LibVmtools open() {
        HostCheck.ofThisMachine().check();
        return openUnchecked(Tool.TIMEOUT);
    }

    /**
     * Loads the library without asking whether this is a VM: for those who know, where {@code /sys} is not mounted say.
     * Elsewhere the first request ends this process with SIGSEGV.
     *
     * @param timeout for an answer
     * @throws GuestRpcException NOT_AVAILABLE
     */
    public static LibVmtools openUnchecked(Duration timeout) {
        return new LibVmtools(NativeVmtools.open(), timeout);
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        NativeRpc.Reply reply = call(command);
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
            // If it still waits behind another call, it shall not be sent after all.
            reply.cancel(false);
            throw new GuestRpcException(
                    Kind.TIMED_OUT, command.key(), this + " gave no answer in " + timeout.toMillis() + " ms");
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
