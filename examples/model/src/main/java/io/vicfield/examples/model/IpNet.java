package io.vicfield.examples.model;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An address and its network's mask. */
@Withers
public record IpNet(
        @VicField(key = "IP", doc = "The address; null: unset.") @Nullable IpAddress ip,

        @VicField(key = "Mask", doc = "The mask, 4 or 16 bytes; none: unset.")
        byte[] mask)
        implements IpNetBuilder.With {
    /** Zero values. */
    public static final IpNet EMPTY = new IpNet(null, new byte[0]);

    /** Copies the mutable values. */
    public IpNet {
        mask = mask.clone();
    }

    /** Returns a copy of the mask. */
    @Override
    public byte[] mask() {
        return mask.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IpNet that && Objects.equals(ip, that.ip) && Arrays.equals(mask, that.mask);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(ip) + Arrays.hashCode(mask);
    }

    @Override
    public String toString() {
        return "IpNet[ip=" + ip + ", mask=" + Shown.bytes(mask) + "]";
    }
}
