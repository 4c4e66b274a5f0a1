package io.vicfield.guestinfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The messages of failed requests. */
final class Failures {
    private Failures() {}

    /** Returns the message of a request that fails in this way. */
    static AbstractStringAssert<?> assertFails(Kind kind, ThrowingCallable request) {
        GuestRpcException e = catchThrowableOfType(GuestRpcException.class, request);
        assertThat(e).as("the request went through").isNotNull();
        assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind);
        return assertThat(e.getMessage());
    }
}
