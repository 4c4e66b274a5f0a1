package io.vicfield.examples.inspect.demo;

import io.vicfield.Keys;
import io.vicfield.examples.console.Failure;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestRpcException;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.text.Nil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is the demo's in the guestinfo of the VM that this process runs in: keys below a header of its own. A container's
 * keys are never touched, and no key has a {@code /}, which only a host may write.
 */
final class OwnGuestInfo {
    static final String HEADER = Keys.GUESTINFO + "vicfield-demo.";

    private final GuestRpc rpc;
    private final Set<String> written = new TreeSet<>();
    private boolean closed;

    OwnGuestInfo(GuestRpc rpc) {
        this.rpc = rpc;
    }

    /** Another name for a guest's key. It is unique: a {@code ~} of the format's is never in front of a name, a {@code /} always. */
    static String own(String key) {
        return HEADER + key.substring(Keys.GUESTINFO.length()).replace('/', '~');
    }

    /** @throws Failure if one of these keys has a value that is not empty */
    void requireFree(Collection<String> keys) {
        List<String> remedies = new ArrayList<>();
        for (String key : keys) {
            String text = rpc.send(GuestCommand.get(own(key)));
            if (text != null && !text.equals(Nil.TEXT)) {
                remedies.add(rpc + " 'info-set " + own(key) + " " + Nil.TEXT + "'");
            }
        }
        if (!remedies.isEmpty()) {
            throw new Failure(
                    "this VM's guestinfo already contains the demo's keys: wait if another demo is running;"
                            + " if a demo was killed, empty the keys",
                    remedies);
        }
    }

    /** A text; null also for what somebody has emptied before. */
    synchronized @Nullable String get(String key) {
        String text = rpc.send(GuestCommand.get(own(key)));
        return Nil.TEXT.equals(text) && !written.contains(own(key)) ? null : text;
    }

    /** Sets a text as guests do, {@code <nil>} for an empty one. */
    synchronized void set(String key, String text) {
        if (closed) {
            throw new GuestRpcException(Kind.FAILED, own(key), "the demo has ended");
        }
        // Before it is sent: a request without an answer may have arrived.
        written.add(own(key));
        rpc.send(GuestCommand.set(own(key), Nil.escape(text)));
    }

    /**
     * Empties what was set and takes no more.
     *
     * @return how many keys that were
     * @throws Failure that names those that could not be emptied
     */
    synchronized int close() {
        closed = true;
        int count = written.size();
        List<String> left = new ArrayList<>();
        for (String key : List.copyOf(written)) {
            try {
                rpc.send(GuestCommand.set(key, Nil.TEXT));
                written.remove(key);
            } catch (GuestRpcException e) {
                left.add(e.getMessage());
            }
        }
        if (!left.isEmpty()) {
            throw new Failure("the demo's keys could not be emptied in this VM's guestinfo", left);
        }
        return count;
    }
}
