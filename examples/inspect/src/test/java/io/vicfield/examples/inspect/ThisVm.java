package io.vicfield.examples.inspect;

import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestRpcException;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The VM of the demo: guestinfo as the guest sees it. */
final class ThisVm implements GuestRpc {
    final Map<String, String> guestinfo = new TreeMap<>();
    final Set<String> asked = new ConcurrentSkipListSet<>();
    volatile Predicate<GuestCommand> broken = command -> false;

    @Override
    public synchronized @Nullable String send(GuestCommand command) {
        asked.add(command.key());
        String value = command.value();
        if (broken.test(command)) {
            throw new GuestRpcException(Kind.FAILED, command.key(), "broken");
        }
        if (value == null) {
            return guestinfo.get(command.key());
        }
        if (command.key().contains("/")) {
            throw new GuestRpcException(Kind.DENIED, command.key(), "the host's");
        }
        guestinfo.put(command.key(), value);
        return "";
    }

    @Override
    public String toString() {
        return "rpctool";
    }
}
