package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.time.Duration;

/** The appliance's connection to vSphere. */
public record Connection(
        @VicField(scope = READ_ONLY, doc = "The SDK's URL.") String target,

        @VicField(scope = READ_ONLY, doc = "The user to log in as.")
        String username,

        @VicField(scope = SECRET, doc = "The password or SSO token.")
        String token,

        @VicField(scope = READ_ONLY, key = "target_thumbprint", doc = "The SHA-1 of the target's certificate.")
        String targetThumbprint,

        @VicField(scope = READ_ONLY, doc = "The interval that keeps the session open.")
        Duration keepalive) {
    /** Zero values. */
    public static final Connection EMPTY = new Connection("", "", "", "", Duration.ZERO);

    /** Omits the token. */
    @Override
    public String toString() {
        return "Connection[target=" + target
                + ", username=" + username
                + ", token=" + Shown.secret(!token.isEmpty())
                + ", targetThumbprint=" + targetThumbprint
                + ", keepalive=" + keepalive + "]";
    }
}
