package io.vicfield.examples.tether.session;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SessionConfigKeys;
import java.util.Map;

/** The two kinds of sessions, each in its own map. */
public enum SessionKind {
    /** A session of the VM. If it cannot be started, the tether ends. */
    SESSION {
        @Override
        public Map<String, SessionConfig> in(ExecutorConfig config) {
            return config.sessions();
        }

        @Override
        public SessionConfigKeys keys(String id) {
            return ExecutorConfigKeys.ROOT.sessions(id);
        }
    },
    /** A session that was added while the VM runs. */
    EXEC {
        @Override
        public Map<String, SessionConfig> in(ExecutorConfig config) {
            return config.execs();
        }

        @Override
        public SessionConfigKeys keys(String id) {
            return ExecutorConfigKeys.ROOT.execs(id);
        }
    };

    /** Returns the map of this kind. */
    public abstract Map<String, SessionConfig> in(ExecutorConfig config);

    /** Returns the keys of one session of this kind. */
    public abstract SessionConfigKeys keys(String id);
}
