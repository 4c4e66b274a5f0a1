package io.vicfield.guestinfo;

import io.vicfield.VicSink;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.keys.Spellings;
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
            commands.add(GuestCommand.put(key, value));
        } else {
            skipped.put(key, reason);
        }
    }

    @Override
    public void supersede(String formerKey, String key) {
        if (host.empties(formerKey, key)) {
            commands.add(GuestCommand.put(formerKey, ""));
        }
    }

    @Override
    public void remove(String key) {
        if (Skipped.of(key) == null && host.hasValue(key)) {
            commands.add(GuestCommand.put(key, ""));
        }
    }

    @Override
    public void beginGroup(String generationKey) {
        if (Skipped.of(generationKey) == null) {
            begun = Generation.begun(host.fresh().get(generationKey));
            commands.add(GuestCommand.set(generationKey, begun));
        }
    }

    @Override
    public void endGroup(String generationKey) {
        if (Skipped.of(generationKey) == null) {
            commands.add(GuestCommand.set(generationKey, Generation.settled(begun)));
        }
    }

    Map<String, Skipped> skipped() {
        return skipped;
    }

    GuestWrite send(Consumer<GuestCommand> sender) {
        checkSpellings();
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

    private void checkSpellings() {
        Spellings spellings = new Spellings();
        for (GuestCommand command : commands) {
            String problem = spellings.add(command.key());
            if (problem != null) {
                throw new GuestRpcException(Kind.UNSENDABLE, command.key(), problem);
            }
        }
    }

    private GuestRpcException partlyWritten(GuestRpcException e, int written) {
        String before = ", after " + written + " of " + commands.size() + " keys were written";
        return new GuestRpcException(e.kind(), e.key(), e.reason() + before, e);
    }
}
