package io.vicfield.guestinfo;

import io.vicfield.VicSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Keys on their way to the host: all are checked before the first is sent. */
final class GuestWriting implements VicSink {
    private final Map<String, GuestCommand> commands = new LinkedHashMap<>();
    private final SortedMap<String, Skipped> skipped = new TreeMap<>();
    private final BiPredicate<String, String> empties;

    /**
     * To a host.
     *
     * @param empties whether a former key is to be emptied for another one
     */
    GuestWriting(BiPredicate<String, String> empties) {
        this.empties = empties;
    }

    @Override
    public void put(String key, String value) {
        Skipped reason = Skipped.of(key);
        if (reason == null) {
            commands.put(key, Nil.command(key, value));
        } else {
            skipped.put(key, reason);
        }
    }

    @Override
    public void supersede(String formerKey, String key) {
        if (empties.test(formerKey, key)) {
            commands.put(formerKey, Nil.command(formerKey, ""));
        }
    }

    Map<String, Skipped> skipped() {
        return skipped;
    }

    GuestWrite send(Consumer<GuestCommand> host) {
        List<String> written = new ArrayList<>();
        for (GuestCommand command : commands.values()) {
            try {
                host.accept(command);
            } catch (GuestRpcException e) {
                throw halfWay(e, written.size());
            }
            written.add(command.key());
        }
        return new GuestWrite(List.copyOf(written), Collections.unmodifiableSortedMap(skipped));
    }

    private GuestRpcException halfWay(GuestRpcException e, int written) {
        String before = ", after " + written + " of " + commands.size() + " keys were written";
        return new GuestRpcException(e.kind(), e.key(), e.reason() + before, e);
    }
}
