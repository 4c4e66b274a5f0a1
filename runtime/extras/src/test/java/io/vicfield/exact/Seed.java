package io.vicfield.exact;

import io.vicfield.FormerKey;
import io.vicfield.TextEncoding;
import io.vicfield.VicField;
import java.util.Optional;

/** Data for cloud-init, and options of the VM. */
public record Seed(
        @VicField(exactKey = "guestinfo.userdata", encoding = TextEncoding.GZIP_BASE64, sensitive = true)
        Optional<String> userdata,

        @VicField(
                exactKey = "guestinfo.metadata",
                encoding = TextEncoding.BASE64,
                formerKeys = @FormerKey(key = "guestinfo.seed"))
        String metadata,

        @VicField(exactKey = "tools.upgrade.policy", defaultValue = "manual")
        String policy,

        @VicField(exactKey = "memory.maxGrow") int maxGrow,
        @VicField(exactKey = "guestinfo.label") Label label) {}
