package io.vicfield.examples.tether;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.Attachable;
import io.vicfield.examples.tether.extension.Sessions;
import io.vicfield.examples.tether.session.Session;
import io.vicfield.examples.tether.session.SessionKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** All sessions of the tether, by kind and ID. */
final class SessionTable implements Sessions {
    private final Map<SessionKind, Map<String, Session>> sessions = new EnumMap<>(SessionKind.class);
    private final Factory factory;

    /** Creates a session from its stored configuration. */
    @FunctionalInterface
    interface Factory {
        Session create(SessionKind kind, String id, SessionConfig stored);
    }

    SessionTable(Factory factory) {
        this.factory = factory;
        Arrays.stream(SessionKind.values()).forEach(kind -> sessions.put(kind, new ConcurrentSkipListMap<>()));
    }

    /** Returns all sessions, ordered by kind and ID. */
    List<Session> all() {
        return stream().toList();
    }

    /** Takes over a new configuration. A session that it no longer contains is removed after its end. */
    void update(ExecutorConfig config) {
        sessions.forEach((kind, known) -> {
            Map<String, SessionConfig> stored = kind.in(config);
            stored.forEach((id, session) -> update(kind, id, session));
            known.values().stream()
                    .filter(session -> !stored.containsKey(session.id()))
                    .forEach(Session::unlist);
            known.values().removeIf(session -> !session.isListed() && session.process() == null);
        });
    }

    /** Returns a configuration with the present status of every session that was launched. */
    ExecutorConfig live(ExecutorConfig config) {
        return config.withSessions(live(SessionKind.SESSION, config.sessions()))
                .withExecs(live(SessionKind.EXEC, config.execs()));
    }

    private Map<String, SessionConfig> live(SessionKind kind, Map<String, SessionConfig> stored) {
        Map<String, SessionConfig> live = new TreeMap<>(stored);
        live.replaceAll((id, session) -> {
            Session known = of(kind).get(id);
            return known != null && known.wasLaunched() ? known.config() : session;
        });
        return live;
    }

    private void update(SessionKind kind, String id, SessionConfig stored) {
        Session known = of(kind).get(id);
        if (known == null) {
            of(kind).put(id, factory.create(kind, id, stored));
        } else {
            known.update(stored);
        }
    }

    @Override
    public List<String> ids() {
        return stream()
                .filter(Session::isAwaited)
                .map(Session::id)
                .sorted()
                .distinct()
                .toList();
    }

    @Override
    public Optional<Attachable> find(String id) {
        return Stream.of(SessionKind.EXEC, SessionKind.SESSION)
                .flatMap(kind -> Optional.ofNullable(of(kind).get(id)).stream())
                .map(Attachable.class::cast)
                .findFirst();
    }

    private Map<String, Session> of(SessionKind kind) {
        return sessions.getOrDefault(kind, Map.of());
    }

    private Stream<Session> stream() {
        return sessions.values().stream().flatMap(known -> known.values().stream());
    }
}
