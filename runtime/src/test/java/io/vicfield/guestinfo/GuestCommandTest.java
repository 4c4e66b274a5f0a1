package io.vicfield.guestinfo;

import static io.vicfield.guestinfo.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import org.junit.jupiter.api.Test;

class GuestCommandTest {
    private static final int OVERHEAD = "info-set guestinfo.k ".length();

    @Test
    void requests() {
        assertThat(GuestCommand.get("guestinfo.k").text()).isEqualTo("info-get guestinfo.k");
        assertThat(GuestCommand.set("guestinfo.k", " a  b ").text()).isEqualTo("info-set guestinfo.k  a  b ");
    }

    @Test
    void theLimitCountsBytesCommandWordAndKey() {
        String most = "ä".repeat((GuestCommand.LIMIT - OVERHEAD) / 2);
        assertThat(GuestCommand.set("guestinfo.k", most).bytes()).hasSizeBetween(65535, 65536);
        assertFails(Kind.TOO_LARGE, () -> GuestCommand.set("guestinfo.k", most + "ä"))
                .startsWith("guestinfo.k: ")
                .contains("65536")
                .doesNotContain("ä");
    }

    @Test
    void valuesThatWouldChangeAreNotSent() {
        assertFails(Kind.UNSENDABLE, () -> GuestCommand.set("guestinfo.k", "")).contains("empty");
        assertFails(Kind.UNSENDABLE, () -> GuestCommand.set("guestinfo.k l", "v"))
                .contains("space");
        assertFails(Kind.UNSENDABLE, () -> GuestCommand.set("guestinfo.k", "secret\0x"))
                .contains("NUL")
                .doesNotContain("secret");
        assertFails(Kind.UNSENDABLE, () -> GuestCommand.set("guestinfo.k", "secret\ud83d"))
                .contains("surrogate")
                .doesNotContain("secret");
    }

    @Test
    void neverShowsItsValue() {
        assertThat(GuestCommand.set("guestinfo.k", "secret")).hasToString("info-set guestinfo.k …");
    }
}
