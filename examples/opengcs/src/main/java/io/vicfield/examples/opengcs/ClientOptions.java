package io.vicfield.examples.opengcs;

import static io.vicfield.Scope.HIDDEN;

import io.vicfield.VicField;

/**
 * What a user may choose, with opengcs' names. Hidden keys have no header, so they are the options as they are written.
 *
 * @param kirdPath the folder of kernel and initrd
 * @param kernelFile a name in that folder
 * @param initrdFile a name in that folder
 * @param vhdx the disk to boot from, with its whole path
 * @param timeoutSeconds how long to wait for the utility VM; 0 is not chosen
 * @param bootParameters the kernel's parameters; empty for a VHDX
 */
public record ClientOptions(
        @VicField(scope = HIDDEN, key = "lcow.kirdpath") String kirdPath,

        @VicField(scope = HIDDEN, key = "lcow.kernel") String kernelFile,

        @VicField(scope = HIDDEN, key = "lcow.initrd") String initrdFile,

        @VicField(scope = HIDDEN, key = "lcow.vhdx") String vhdx,

        @VicField(scope = HIDDEN, key = TIMEOUT) long timeoutSeconds,

        @VicField(scope = HIDDEN, key = "lcow.bootparameters")
        String bootParameters) {

    static final String TIMEOUT = "lcow.timeout";

    /** Nothing chosen. */
    public static final ClientOptions EMPTY = new ClientOptions("", "", "", "", 0, "");
}
