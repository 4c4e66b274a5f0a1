package io.vicfield.examples.testbed;

import io.vicfield.TextEncoding;
import io.vicfield.VicField;

/**
 * Data for cloud-init, and an option of the VM.
 *
 * @param metadata YAML about the VM
 * @param userdata a file for cloud-init
 * @param diskUuid whether the guest sees the UUIDs of its disks
 */
public record CloudData(
        @VicField(exactKey = "guestinfo.metadata", encoding = TextEncoding.BASE64)
        String metadata,

        @VicField(exactKey = "guestinfo.userdata", encoding = TextEncoding.GZIP_BASE64)
        String userdata,

        @VicField(exactKey = "disk.EnableUUID") boolean diskUuid) {}
