package io.vicfield.guestinfo;

import io.vicfield.VicSink;
import io.vicfield.text.Generation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Collects keys for the host, and checks all of them before it sends the first. */
final class GuestWriting implements VicSink {
    private final GuestInfo host;
    private final GuestCheck check = new GuestCheck();
    private final List<GuestCommand> commands = new ArrayList<>();
    private final SortedMap<String, Skipped> skipped = new TreeMap<>();
    private String begun = "";

    GuestWriting(GuestInfo host) {
        this.host = host;
    }

    @Override
    public void put(String key, String value) {
        Skipped reason = Skipped.of(key);
        if (reason == null) {
            add(GuestCommand.put(key, value));
        } else {
            skipped.put(key, reason);
        }
    }

    @Override
    public void supersede(String formerKey, String key) {
        if (host.empties(formerKey, key)) {
            add(GuestCommand.put(formerKey, ""));
        }
    }

    @Override
    public void remove(String key) {
        if (Skipped.of(key) == null && host.hasValue(key)) {
            add(GuestCommand.put(key, ""));
        }
    }

    @Override
    public void beginGroup(String generationKey) {
        if (Skipped.of(generationKey) == null) {
            begun = Generation.begun(host.fresh().get(generationKey));
            add(GuestCommand.set(generationKey, begun));
        }
    }

    @Override
    public void endGroup(String generationKey) {
        if (Skipped.of(generationKey) == null) {
            add(GuestCommand.set(generationKey, Generation.settled(begun)));
        }
    }

    Map<String, Skipped> skipped() {
        return skipped;
    }

    GuestWrite send(Consumer<GuestCommand> sender) {
        List<String> written = new ArrayList<>();
        for (GuestCommand command : commands) {
            try {
                sender.accept(command);
            } catch (GuestRpcException e) {
                throw partlyWritten(e, written.size());
            }
            written.add(command.key());
        }
        return new GuestWrite(List.copyOf(written), Collections.unmodifiableSortedMap(skipped));
    }

    private void add(GuestCommand command) {
        check.check(command);
        commands.add(command);
    }

    private GuestRpcException partlyWritten(GuestRpcException e, int written) {
        String before = ", after " + written + " of " + commands.size() + " keys were written";
        return new GuestRpcException(e.kind(), e.key(), e.reason() + before, e);
    }
}
