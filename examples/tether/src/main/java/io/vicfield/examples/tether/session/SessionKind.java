package io.vicfield.examples.tether.session;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SessionConfigKeys;
import java.util.Map;

/** The two maps that sessions are in. */
public enum SessionKind {
    /** Part of the VM: one that cannot be started ends the tether. */
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
    /** Added while the VM runs. */
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

    /** The map of this kind. */
    public abstract Map<String, SessionConfig> in(ExecutorConfig config);

    /** The keys of one session of this kind. */
    public abstract SessionConfigKeys keys(String id);
}
