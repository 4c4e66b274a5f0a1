package io.vicfield.examples.opengcs;

import static io.vicfield.Scope.HIDDEN;

import io.vicfield.VicField;

/**
 * The user's options, with opengcs' names. Hidden keys have no namespace, so a key is the option's name.
 *
 * @param kirdPath the folder of kernel and initrd
 * @param kernelFile the kernel's file name in that folder
 * @param initrdFile the initrd's file name in that folder
 * @param vhdx the absolute path of the disk to boot from
 * @param timeoutSeconds the time limit for the utility VM's start, in seconds; 0 if it is not set
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

    /** Options without any values. */
    public static final ClientOptions EMPTY = new ClientOptions("", "", "", "", 0, "");
}
