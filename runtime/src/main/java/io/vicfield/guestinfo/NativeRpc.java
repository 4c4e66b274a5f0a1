package io.vicfield.guestinfo;

/** Sends requests through VMware's library in this process. */
@FunctionalInterface
interface NativeRpc {
    /** Sends one request. Does not return before the host answers. */
    Reply send(byte[] request);

    /** The host's answer. */
    final class Reply {
        private final boolean good;
        private final byte[] text;

        Reply(boolean good, byte[] text) {
            this.good = good;
            this.text = text;
        }

        /** Returns true if the text is a value, and false if it is an error message. */
        boolean good() {
            return good;
        }

        byte[] text() {
            return text;
        }
    }
}
