package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;

/** How the empty text travels: the host takes an empty value for a missing one (wire-format, "guestinfo"). */
final class Nil {
    private static final String NIL = "<nil>";

    private Nil() {}

    static GuestCommand command(String key, String value) {
        if (value.equals(NIL)) {
            throw new GuestRpcException(
                    Kind.UNSENDABLE, key, NIL + " stands for the empty text and would be read as it");
        }
        return GuestCommand.set(key, value.isEmpty() ? NIL : value);
    }

    static String read(String text) {
        return text.equals(NIL) ? "" : text;
    }
}
