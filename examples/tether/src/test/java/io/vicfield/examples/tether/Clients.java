package io.vicfield.examples.tether;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.tether.extension.Extension;
import io.vicfield.examples.tether.extension.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets a test be the client, and records the tether's calls. */
final class Clients implements Extension {
    final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile Optional<Sessions> sessions = Optional.empty();

    @Override
    public void start(Sessions all) {
        calls.add("start");
        sessions = Optional.of(all);
    }

    @Override
    public void reload(ExecutorConfig config) {
        calls.add("reload " + config.sessions().keySet());
    }

    @Override
    public void stop() {
        calls.add("stop");
    }

    Sessions sessions() {
        return sessions.orElseThrow();
    }
}
