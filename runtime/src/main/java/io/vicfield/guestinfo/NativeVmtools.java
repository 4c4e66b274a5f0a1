package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;

/**
 * Opens VMware's library. This class is for Java 17 to 21, which cannot call the library. Later versions load another class
 * of the same name.
 */
final class NativeVmtools {
    private NativeVmtools() {}

    static NativeRpc open() {
        throw new GuestRpcException(
                Kind.NOT_AVAILABLE, "", "calling libvmtools needs Java 22 or later and a vicfield jar built with one");
    }
}
