package io.vicfield.examples.model.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.TornReadException;
import io.vicfield.secret.SecretKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists and maps of secrets, as a guest and a host read and empty them. */
class SecretListsTest {
    private static final Keys FULL = new Keys(List.of("a"), "me", Map.of("web", "t"), Map.of());
    private static final String TOKENS = "guestinfo.vice./tokens@secret";

    private final SecretKey key = SecretKey.generate();
    private final Map<String, String> host = new ConcurrentHashMap<>();

    /** Answers four requests at once. */
    private final class Host implements GuestRpc {
        @Override
        public @Nullable String send(GuestCommand command) {
            String value = command.value();
            if (value == null) {
                return host.get(command.key());
            }
            host.put(command.key(), value);
            return "";
        }

        @Override
        public int requestsAtOnce() {
            return 4;
        }
    }

    @Test
    void areReadConsistentlyWithSeveralRequestsAtOnce() {
        KeysCodec.INSTANCE.encode(FULL, key.seal(VicSink.into(host)));

        assertThat(new GuestInfo(new Host()).readConsistently(KeysCodec.INSTANCE, 3, key::open))
                .isEqualTo(FULL);
    }

    @Test
    void countAsChangedIfTheHostSealsThemWithAnotherKey() {
        KeysCodec.INSTANCE.encode(FULL, key.seal(VicSink.into(host)));
        AtomicInteger looks = new AtomicInteger();
        GuestRpc resealing = command -> {
            if (command.key().equals(TOKENS) && looks.incrementAndGet() % 2 == 0) {
                SecretKey.generate().seal(VicSink.into(host)).putSecret(TOKENS, "web");
            } else if (command.key().equals(TOKENS)) {
                key.seal(VicSink.into(host)).putSecret(TOKENS, "web");
            }
            return new Host().send(command);
        };

        assertThatThrownBy(() -> new GuestInfo(resealing).readConsistently(KeysCodec.INSTANCE, 2, key::open))
                .isInstanceOf(TornReadException.class)
                .hasMessageContaining(TOKENS);
    }

    @Test
    void areEmptyAfterTheGuestEmptiedThem() {
        GuestInfo guest = new GuestInfo(new Host());
        guest.write(sink -> KeysCodec.INSTANCE.encode(FULL, key.seal(sink)));
        Keys emptied = new Keys(List.of(), "me", Map.of(), Map.of());

        guest.write(sink -> KeysCodec.INSTANCE.encode(emptied, key.seal(sink)));

        assertThat(host).containsEntry("guestinfo.vice..ring@secret", "<nil>");
        assertThat(KeysCodec.INSTANCE.decode(key.open(new GuestInfo(new Host()))))
                .isEqualTo(emptied);
    }

    /** A program without the secret key can make a key empty, which has the same effect as its deletion. */
    @Test
    void anEmptySecretIsMissing() {
        VicSource empty = VicSource.of(Map.of("guestinfo.vice..owner@secret", "", TOKENS, ""));

        assertThat(KeysCodec.INSTANCE.decode(key.open(empty)))
                .isEqualTo(KeysCodec.INSTANCE.decode(VicSource.of(Map.of())));
        assertThat(KeysCodec.INSTANCE.decode(empty)).isEqualTo(KeysCodec.INSTANCE.decode(VicSource.of(Map.of())));
    }

    @Test
    void underAFormerKeyThatDoesNotOpenAreAProblem() {
        SecretKey.generate().seal(VicSink.into(host)).putSecret("guestinfo.vice./notes@secret", "web");

        assertThatThrownBy(() -> KeysCodec.INSTANCE.decode(key.open(VicSource.of(host))))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining("Keys.notes (guestinfo.vice./notes@secret)");
    }

    @Test
    void anEntryThatDoesNotOpenIsNamed() {
        key.seal(VicSink.into(host)).putSecret(TOKENS, "web");
        SecretKey.generate().seal(VicSink.into(host)).putSecret("guestinfo.vice./tokens|web@secret", "t");

        assertThatThrownBy(() -> KeysCodec.INSTANCE.decode(key.open(VicSource.of(host))))
                .isInstanceOfSatisfying(
                        VicDecodeException.class,
                        e -> assertThat(e.problems())
                                .extracting(VicProblem::path)
                                .containsExactly("Keys.tokens[\"web\"]"));
    }
}
