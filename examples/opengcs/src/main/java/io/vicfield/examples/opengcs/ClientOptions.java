package io.vicfield.examples.opengcs;

import static io.vicfield.Scope.HIDDEN;

import io.vicfield.VicField;
import io.vicfield.VicSource;
import java.util.List;

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

    /**
     * Parses a user's options, and fills missing settings with defaults.
     *
     * @param options options of the form {@code key=value}, keys in upper or lower case; unknown options are ignored
     * @param environment {@code System::getenv}, or a map's {@code get} in a test; it names the folder of programs
     * @return the settings, and a problem for each option that is malformed or has no valid value
     */
    public static ParsedOptions parse(List<String> options, VicSource environment) {
        ParsedOptions parsed = OptionSources.parse(options, environment);
        return new ParsedOptions(Defaults.fill(parsed.settings(), environment), parsed.problems());
    }

    ClientOptions withoutTimeout() {
        return new ClientOptions(kirdPath, kernelFile, initrdFile, vhdx, 0, bootParameters);
    }
}
