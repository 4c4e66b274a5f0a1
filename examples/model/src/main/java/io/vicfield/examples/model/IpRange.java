package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import org.jspecify.annotations.Nullable;

/** A range of addresses, including the first and the last address. */
public record IpRange(
        @VicField(scope = READ_ONLY, key = "first", doc = "The first; null: unset.") @Nullable IpAddress firstIp,

        @VicField(scope = READ_ONLY, key = "last", doc = "The last; null: unset.") @Nullable IpAddress lastIp) {}
