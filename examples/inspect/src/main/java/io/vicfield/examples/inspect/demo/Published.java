package io.vicfield.examples.inspect.demo;

import io.vicfield.extraconfig.OptionChange;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.text.Nil;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Forwards a guest's requests, and stores the last value of every key that the guest has set. */
final class Published implements GuestRpc {

    private final GuestRpc rpc;
    private final Map<String, String> texts = new ConcurrentSkipListMap<>();

    Published(GuestRpc rpc) {
        this.rpc = rpc;
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        @Nullable String answer = rpc.send(command);
        String value = command.value();
        if (value != null) {
            texts.put(command.key(), Nil.unescape(value));
        }
        return answer;
    }

    /** Returns the stored values, by key. */
    List<OptionChange> changes() {
        return texts.entrySet().stream()
                .map(entry -> new OptionChange(entry.getKey(), entry.getValue(), ShownKeys.areMasked(entry.getKey())))
                .toList();
    }
}
