package io.vicfield.examples.benchmarks.vmx;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.nio.charset.StandardCharsets;

/** The .vmx file of a VM: VMware's own lines, and the lines of a record. */
public final class VmxContent {
    private static final String VMWARE = """
            #!/usr/bin/vmware
            .encoding = "UTF-8"
            config.version = "8"
            virtualHW.version = "13"
            displayName = "Jürgen's |22container|22"
            guestOS = "other3xlinux-64"
            memSize = "2048"
            numvcpus = "2"
            scsi0.present = "TRUE"
            scsi0.virtualDev = "pvscsi"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "container.vmdk"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "vmxnet3"
            ethernet0.networkName = "bridge"
            """;

    private VmxContent() {}

    /** Returns the bytes of a VM's file. */
    public static byte[] of(ExecutorConfig config) {
        StringBuilder file = new StringBuilder(VMWARE);
        ExecutorConfigCodec.INSTANCE.encode(
                config, (key, value) -> file.append(new Pair(key, value)).append('\n'));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the bytes of the file of a VM without a record. */
    public static byte[] withoutRecord() {
        return VMWARE.getBytes(StandardCharsets.UTF_8);
    }
}
