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
 * The demo's own keys in the guestinfo of the VM in which this process runs. They have their own namespace. The demo
 * never changes a container's keys. No key contains a {@code /}, because only a host may write such keys.
 */
final class OwnGuestInfo {
    static final String HEADER = Keys.GUESTINFO + "vicfield-demo.";

    private final GuestRpc rpc;
    private final Set<String> written = new TreeSet<>();
    private boolean closed;

    OwnGuestInfo(GuestRpc rpc) {
        this.rpc = rpc;
    }

    /**
     * Returns the demo's own key for a guest's key. Different keys get different names: a {@code ~} of the format never
     * precedes a name, and a {@code /} always does.
     */
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

    /** Returns a value; null also for a value that another program has emptied. */
    synchronized @Nullable String get(String key) {
        String text = rpc.send(GuestCommand.get(own(key)));
        return Nil.TEXT.equals(text) && !written.contains(own(key)) ? null : text;
    }

    /** Sets a value as guests do: {@code <nil>} stands for an empty value. */
    synchronized void set(String key, String text) {
        if (closed) {
            throw new GuestRpcException(Kind.FAILED, own(key), "the demo has ended");
        }
        // The key is recorded before the request is sent, because a request without an answer may have arrived.
        written.add(own(key));
        rpc.send(GuestCommand.set(own(key), Nil.escape(text)));
    }

    /**
     * Empties all values that were set, and rejects further writes.
     *
     * @return the number of emptied keys
     * @throws Failure that names the keys that could not be emptied
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
