package io.vicfield.guestinfo;

import io.vicfield.VicSink;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.keys.Spellings;

/** Refuses the keys and values of one record that a guest cannot send, and sends nothing. */
final class GuestCheck implements VicSink {
    private static final String GENERATION = "0";

    private final Spellings spellings = new Spellings();

    @Override
    public void put(String key, String value) {
        if (Skipped.of(key) == null) {
            check(GuestCommand.put(key, value));
        }
    }

    @Override
    public void beginGroup(String generationKey) {
        put(generationKey, GENERATION);
    }

    /**
     * Checks a request that can be sent alone.
     *
     * @throws GuestRpcException UNSENDABLE if an earlier request has a key that differs only in case
     */
    void check(GuestCommand command) {
        String problem = spellings.add(command.key());
        if (problem != null) {
            throw new GuestRpcException(Kind.UNSENDABLE, command.key(), problem);
        }
    }
}
