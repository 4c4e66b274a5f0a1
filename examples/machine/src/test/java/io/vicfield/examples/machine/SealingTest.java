package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSource;
import io.vicfield.examples.model.Certificate;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.secret.SecretKey;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every change uses a new key. */
class SealingTest {
    private static final String TOKEN = "guestinfo.vice./connect/token@secret";

    private final SecretKey first = SecretKey.generate();
    private final SecretKey second = SecretKey.generate();
    private final VirtualContainerHostConfigSpec host = Hosts.host();
    private final Map<String, String> stored = apply(Map.of("foreign", "1"), Sealing.whole(host, first));

    @Test
    void theSameAgainIsEverySecretWithTheNewKeyAndNothingElse() {
        VicDelta delta = Sealing.plan(new VicSnapshot(stored, "7"), host, second);
        assertThat(delta.changeVersion()).isEqualTo("7");
        assertThat(delta.changes())
                .extracting(OptionChange::key)
                .containsExactly("guestinfo.ovfEnv", "guestinfo.vice./cert/HostCertificate/Key@secret", TOKEN);
        Map<String, String> after = apply(stored, delta);
        assertThat(decode(second, after)).isEqualTo(host);
        assertThatThrownBy(() -> decode(first, after)).isInstanceOf(VicDecodeException.class);
        assertThat(after).containsEntry("foreign", "1");
    }

    @Test
    void aRemovedSecretIsDeleted() {
        VirtualContainerHostConfigSpec without = host.withCertificate(Certificate.EMPTY);
        Map<String, String> after = apply(stored, Sealing.plan(new VicSnapshot(stored, ""), without, second));
        assertThat(after.keySet()).noneMatch(key -> key.contains("HostCertificate"));
        assertThat(decode(second, after)).isEqualTo(without);
    }

    @Test
    void nothingShowsASecret() {
        assertThat(Sealing.whole(host, first).toString()).doesNotContain(Hosts.TOKEN);
        assertThat(stored.values()).noneMatch(text -> text.contains(Hosts.TOKEN));
    }

    private static VirtualContainerHostConfigSpec decode(SecretKey key, Map<String, String> values) {
        return VirtualContainerHostConfigSpecCodec.INSTANCE.decode(key.open(VicSource.of(values)));
    }

    private static Map<String, String> apply(Map<String, String> before, VicDelta delta) {
        Map<String, String> after = new TreeMap<>(before);
        for (OptionChange change : delta.changes()) {
            if (change.isDeletion()) {
                after.remove(change.key());
            } else {
                after.put(change.key(), change.text());
            }
        }
        return after;
    }
}
