package io.vicfield.guestinfo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A host in memory that counts its requests. */
final class FakeHost implements GuestRpc {
    final Map<String, String> keys = new HashMap<>();
    final List<String> requests = new ArrayList<>();
    /** Runs before each request. */
    Consumer<GuestCommand> before = command -> {};

    FakeHost(String... keysAndValues) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.put(keysAndValues[i], keysAndValues[i + 1]);
        }
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        before.accept(command);
        requests.add(command.text());
        String value = command.value();
        if (value == null) {
            return keys.get(command.key());
        }
        keys.put(command.key(), value);
        return "";
    }
}
