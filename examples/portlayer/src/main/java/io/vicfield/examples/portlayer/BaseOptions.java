package io.vicfield.examples.portlayer;

import io.vicfield.VicField;

/**
 * The options that VIC adds to the extraConfig of every container's VM, in addition to its configuration
 * (lib/spec/spec.go).
 *
 * @param diskUuid whether the guest finds the container's disk by its UUID
 * @param duplicateUuid answers the question about two disks with one UUID, which would halt an unattended VM
 * @param serialFile answers the question about an existing file of a serial port
 * @param remindInstall whether vSphere asks for VMware Tools, which this guest cannot install
 */
record BaseOptions(
        @VicField(exactKey = "disk.EnableUUID") boolean diskUuid,

        @VicField(exactKey = "answer.msg.disk.duplicateUUID")
        String duplicateUuid,

        @VicField(exactKey = "answer.msg.serial.file.open") String serialFile,

        @VicField(exactKey = "sched.mem.lpage.maxSharedPages")
        int maxSharedPages,

        @VicField(exactKey = "vmotion.checkpointSVGAPrimarySize")
        int checkpointSvgaPrimarySize,

        @VicField(exactKey = "serial0.hardwareFlowControl") String hardwareFlowControl,
        @VicField(exactKey = "memory.noHotAddOver4GB") String noHotAddOver4Gb,
        @VicField(exactKey = "memory.maxGrow") int maxGrow,
        @VicField(exactKey = "tools.remindInstall") String remindInstall,
        @VicField(exactKey = "tools.upgrade.policy") String upgradePolicy) {
    /** VIC's values. */
    static final BaseOptions VIC =
            new BaseOptions(true, "Yes", "Append", 256, 4194304, "TRUE", "FALSE", 512, "FALSE", "manual");
}
