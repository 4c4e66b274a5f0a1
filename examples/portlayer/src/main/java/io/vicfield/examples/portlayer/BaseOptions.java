package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.OptionChange;
import java.util.List;

/**
 * The options that VIC adds to the extraConfig of every container's VM, in addition to its configuration
 * (lib/spec/spec.go).
 */
final class BaseOptions {
    /** All options, in VIC's order. */
    static final List<OptionChange> ALL = List.of(
            // The guest finds the container's disk by its UUID.
            option("disk.EnableUUID", "true"),
            // These options answer questions that would halt an unattended VM: about two disks with one UUID, and about
            // an existing file of a serial port.
            option("answer.msg.disk.duplicateUUID", "Yes"),
            option("answer.msg.serial.file.open", "Append"),
            option("sched.mem.lpage.maxSharedPages", "256"),
            option("vmotion.checkpointSVGAPrimarySize", "4194304"),
            option("serial0.hardwareFlowControl", "TRUE"),
            option("memory.noHotAddOver4GB", "FALSE"),
            option("memory.maxGrow", "512"),
            // This guest cannot install VMware Tools.
            option("tools.remindInstall", "FALSE"),
            option("tools.upgrade.policy", "manual"));

    private BaseOptions() {}

    private static OptionChange option(String key, String text) {
        return new OptionChange(key, text);
    }
}
