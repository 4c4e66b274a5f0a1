package io.vicfield.examples.testbed.vsphere.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vicfield.examples.testbed.vsphere.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A proxy in front of the simulator, on a free port of this machine, in plain HTTP. It forwards and counts requests,
 * refuses reconfigurations with an old changeVersion, and plays the faults that a test requests.
 */
public final class FaultyProxy implements AutoCloseable {
    private static final String RECONFIGURE = "ReconfigVM_Task";

    private final Backend backend;
    private final Tally tally;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Object reconfiguring = new Object();
    private final Map<String, Queue<ProxyFault>> faults = new HashMap<>();

    private FaultyProxy(Backend backend, Tally tally) {
        this.backend = backend;
        this.tally = tally;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the proxy has no port", e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Starts a proxy; several proxies may share the tally. */
    public static FaultyProxy before(VcenterSimulator simulator, Tally tally) {
        return new FaultyProxy(new Backend(simulator.uri(), Trust.thumbprint(simulator.thumbprint())), tally);
    }

    /** The address to connect to instead of the simulator's; it needs no certificate. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sdk");
    }

    /** Plays a fault on the next request of an operation; several faults are played one after another. */
    public void next(String operation, ProxyFault fault) {
        synchronized (faults) {
            faults.computeIfAbsent(operation, key -> new ArrayDeque<>()).add(fault);
        }
    }

    /** Ends all delayed requests and all connections. */
    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        // Closing an exchange that has no answer cuts its connection.
        try (exchange) {
            ProxiedRequest request = new ProxiedRequest(exchange, backend, closing);
            String operation = request.operation();
            tally.request(operation);
            ProxyFault fault = due(operation);
            if (fault != null) {
                tally.fault(fault.kind());
                fault.play().on(request);
            } else if (operation.equals(RECONFIGURE)) {
                reconfigure(request);
            } else {
                request.forward();
            }
        }
    }

    /**
     * Handles reconfigurations one after another, so that no other request changes the VM between the check and the
     * change.
     */
    private void reconfigure(ProxiedRequest request) throws IOException {
        synchronized (reconfiguring) {
            if (ChangeVersionCheck.refuses(request)) {
                tally.fault("changeVersion conflict");
                request.answer(500, SoapFault.body("ConcurrentAccess", "The VM has another changeVersion by now"));
            } else {
                request.forward();
            }
        }
    }

    private @Nullable ProxyFault due(String operation) {
        synchronized (faults) {
            Queue<ProxyFault> queue = faults.get(operation);
            return queue == null ? null : queue.poll();
        }
    }
}
