package io.vicfield.examples.tether;

import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.Extension;
import io.vicfield.examples.tether.system.DryOperations;
import io.vicfield.examples.tether.system.Operations;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** A tether on its own thread, with a fixed clock. It starts real processes, but changes nothing else. */
final class Rig implements AutoCloseable {
    static final long NOW = 1_500_000_000;

    final WatchedStore store = new WatchedStore();
    final Captured output = new Captured();
    final List<String> done = new CopyOnWriteArrayList<>();
    final List<Extension> extensions = new ArrayList<>();
    UnaryOperator<Operations> operations = UnaryOperator.identity();
    Duration stopPatience = Duration.ofNanos(WatchedStore.GENEROUS);
    final Captured log = new Captured();
    private Optional<Tether> tether = Optional.empty();
    private CompletableFuture<Void> run = CompletableFuture.completedFuture(null);

    static SessionConfig shell(String script) {
        return session("/bin/sh", "sh", "-c", script);
    }

    static SessionConfig session(String path, String... args) {
        return SessionConfig.EMPTY
                .withActive(true)
                .withCmd(new Cmd(path, List.of(args), List.of("PATH=/usr/bin:/bin"), ""));
    }

    Rig start(Map<String, SessionConfig> sessions) {
        return start(ExecutorConfig.EMPTY.withSessions(sessions));
    }

    Rig start(ExecutorConfig config) {
        store.store(config);
        Clock clock = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);
        Tether made = new Tether(
                store,
                operations.apply(new DryOperations(output, done::add)),
                clock,
                extensions,
                new Timing(Duration.ZERO, stopPatience),
                new Log(new PrintStream(log.asStream(), true, StandardCharsets.UTF_8), clock));
        tether = Optional.of(made);
        run = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(made), "tether");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void run(Tether made) {
        try {
            made.run();
            run.complete(null);
        } catch (RuntimeException | Error e) {
            run.completeExceptionally(e);
        }
    }

    Tether tether() {
        return tether.orElseThrow();
    }

    /** Changes the configuration as the host does, and lets the tether load it. */
    void reload(ExecutorConfig config) {
        store.store(config);
        tether().reload();
    }

    void awaitEnd() throws InterruptedException, ExecutionException {
        try {
            run.get(WatchedStore.GENEROUS, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("the tether does not end: " + log.out(), e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    void stop() {
        tether().stop();
        try {
            awaitEnd();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
