package io.vicfield.guestinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.Clear;
import io.vicfield.spi.Moved;
import io.vicfield.spi.MovedCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A guest cannot delete a former key, and empties it. */
class FormerKeyGuestTest {
    private static final Moved MOVED = new Moved("box", true, Optional.empty(), List.of("x"), Map.of(), "");

    private final FakeHost host = new FakeHost(
            "guestinfo.vice..active", "false",
            "guestinfo.vice..remark", "n",
            "guestinfo.vice..args", "0",
            "guestinfo.vice..args~", "x");
    private final GuestInfo info = new GuestInfo(host);

    @Test
    void anEmptiedValueDoesNotComeBack() {
        MovedCodec.INSTANCE.encode(MOVED, Clear.sink(info));
        assertThat(host.keys)
                .containsEntry("guestinfo.vice..started", "true")
                .containsEntry("guestinfo.vice..active", "<nil>")
                .containsEntry("guestinfo.vice..remark", "<nil>");
        assertThat(MovedCodec.INSTANCE.decode(Clear.source(new GuestInfo(host))).note())
                .isEmpty();
    }

    @Test
    void formerKeysOfReadOnlyKeysStay() {
        MovedCodec.INSTANCE.encode(MOVED, Clear.sink(info));
        assertThat(host.keys).containsEntry("guestinfo.vice..args", "0").containsEntry("guestinfo.vice..args~", "x");
        assertThat(MovedCodec.INSTANCE.decode(Clear.source(new GuestInfo(host))).args())
                .containsExactly("x");
    }

    @Test
    void missingFormerKeysAreNotEmptied() {
        host.keys.remove("guestinfo.vice..active");
        MovedCodec.INSTANCE.encode(MOVED, Clear.sink(info));
        assertThat(host.keys).doesNotContainKey("guestinfo.vice..active");
    }

    @Test
    void severalKeysAreWrittenBeforeFormerOnesAreEmptied() {
        GuestWrite write = info.write(sink -> MovedCodec.INSTANCE.encode(MOVED, Clear.sink(sink)));
        assertThat(write.written())
                .containsExactly("guestinfo.vice..started", "guestinfo.vice..active", "guestinfo.vice..remark");
    }

    @Test
    void aConsistentReadReadsThem() {
        Moved read = info.readConsistently(MovedCodec.INSTANCE, 1);
        assertThat(read).isEqualTo(new Moved("", false, Optional.of("n"), List.of("x"), Map.of(), ""));
    }

    @Test
    void aConsistentReadNoticesFormerNamesThatChange() {
        host.keys.put("guestinfo.vice..tasks", "a");
        host.before = command -> host.keys.compute(
                "guestinfo.vice..tasks", (key, text) -> command.key().endsWith("token") ? "b" : text);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> info.readConsistently(MovedCodec.INSTANCE, 1)))
                .isInstanceOfSatisfying(
                        TornReadException.class, e -> assertThat(e.keys()).containsExactly("guestinfo.vice..tasks"));
    }
}
