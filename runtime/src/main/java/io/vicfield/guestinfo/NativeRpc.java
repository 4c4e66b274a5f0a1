package io.vicfield.guestinfo;

/** A request to the host in this process, as VMware's library has it. */
@FunctionalInterface
interface NativeRpc {
    /** Sends one request; it does not return before the host answers. */
    Reply send(byte[] request);

    /** What the host answered. */
    final class Reply {
        private final boolean good;
        private final byte[] text;

        Reply(boolean good, byte[] text) {
            this.good = good;
            this.text = text;
        }

        /** Whether the text is a value and no message. */
        boolean good() {
            return good;
        }

        byte[] text() {
            return text;
        }
    }
}
