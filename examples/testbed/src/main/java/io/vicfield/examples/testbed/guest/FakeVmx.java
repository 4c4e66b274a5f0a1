package io.vicfield.examples.testbed.guest;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Simulates a host for one guest. It serves its guestinfo on a Unix socket, to which {@link Shim} redirects the tools.
 * As with vsock, a second socket serves programs that may use a privileged port: vmtoolsd as root uses it,
 * vmware-rpctool never does.
 */
public final class FakeVmx implements AutoCloseable {
    private final Path folder;
    private final GuestInfoHost host;
    private final List<ServerSocketChannel> sockets = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeVmx::thread);
    private volatile Fault fault = Fault.NONE;
    private volatile boolean secure;
    private volatile Consumer<String> trace = line -> {};

    private FakeVmx(Path folder, GuestInfoHost host) {
        this.folder = folder;
        this.host = host;
    }

    /** Starts a host whose guestinfo is this map, which is not copied. */
    public static FakeVmx start(Map<String, String> guestinfo) throws IOException {
        return start(VicSource.of(guestinfo), VicSink.into(guestinfo));
    }

    /** Starts a host whose guestinfo is stored elsewhere, for example in a VM's extraConfig. */
    public static FakeVmx start(VicSource source, VicSink sink) throws IOException {
        FakeVmx vmx = new FakeVmx(Files.createTempDirectory("fakevmx"), new GuestInfoHost(source, sink));
        vmx.listen(vmx.socket(), false);
        vmx.listen(Path.of(vmx.socket() + "-privileged"), true);
        return vmx;
    }

    /** The socket on which the tools find this host. */
    public Path socket() {
        return folder.resolve("vmx");
    }

    /** Plays this fault on every request from now on. */
    public void fault(Fault now) {
        this.fault = now;
    }

    /** From now on, denies every request that does not come from a privileged port, as a host with secure RPC does. */
    public void secureRpc() {
        this.secure = true;
    }

    /** Passes every request to a listener. */
    public void trace(Consumer<String> listener) {
        this.trace = listener;
    }

    /** All requests so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void listen(Path path, boolean privileged) throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        sockets.add(socket);
        socket.bind(UnixDomainSocketAddress.of(path));
        threads.execute(() -> accept(socket, privileged));
    }

    private void accept(ServerSocketChannel socket, boolean privileged) {
        while (socket.isOpen()) {
            try {
                SocketChannel guest = socket.accept();
                threads.execute(new GuestConnection(guest, request -> reply(request, privileged)));
            } catch (IOException e) {
                // The socket is closed, so the loop ends.
                trace.accept(e.toString());
            }
        }
    }

    private GuestConnection.Answer reply(byte[] request, boolean privileged) {
        String text = GuestInfoHost.text(request);
        requests.add(text);
        trace.accept(text);
        Fault now = fault == Fault.NONE && secure && !privileged ? Fault.DENY : fault;
        byte[] instead = now.replaces();
        return new GuestConnection.Answer(instead == null ? host.reply(request) : instead, now);
    }

    @Override
    public void close() throws IOException {
        for (ServerSocketChannel socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
        Files.deleteIfExists(Path.of(socket() + "-privileged"));
        Files.deleteIfExists(socket());
        Files.deleteIfExists(folder);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fake-vmx");
        thread.setDaemon(true);
        return thread;
    }
}
