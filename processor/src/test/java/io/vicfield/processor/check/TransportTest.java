package io.vicfield.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicEncodeException;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpcException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The runtime's stores refuse the characters that the processor warns about. */
class TransportTest {
    @Test
    void guestsRefuseThem() {
        assertAgrees(Transport.GUEST, key -> GuestCommand.set(key, "text"), GuestRpcException.class);
    }

    @Test
    void vSpheresApiRefusesThem() {
        assertAgrees(
                Transport.API,
                key -> new VicDelta(List.of(new OptionChange(key, "text")), List.of(), "").toOptions(Map::entry),
                VicEncodeException.class);
    }

    /** All characters of Unicode's first plane, half characters included, and some of another plane. */
    private static void assertAgrees(Transport transport, Consumer<String> put, Class<?> refusal) {
        IntStream.concat(IntStream.rangeClosed(0, 0xFFFF), IntStream.rangeClosed(0x1F600, 0x1F64F))
                .forEach(character -> {
                    // The key contains the character's number, because keys that differ only in case are refused
                    // too.
                    String key = "guestinfo.k" + character + Character.toString(character) + "k";
                    assertThat(refuses(put, key, refusal))
                            .as("U+%04X", character)
                            .isEqualTo(transport.refuses(character));
                });
    }

    private static boolean refuses(Consumer<String> put, String key, Class<?> refusal) {
        try {
            put.accept(key);
            return false;
        } catch (RuntimeException e) {
            assertThat(e).isInstanceOf(refusal);
            return true;
        }
    }
}
