package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;

/** VMware's library. This is the class for Java 17 to 21, which cannot call it; later ones find another of this name. */
final class NativeVmtools {
    private NativeVmtools() {}

    static NativeRpc open() {
        throw new GuestRpcException(
                Kind.NOT_AVAILABLE, "", "calling libvmtools needs Java 22 or later and a vicfield jar built with one");
    }
}
