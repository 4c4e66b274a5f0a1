package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.secret.SecretKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole host whose secrets Go sealed, with the key that Go stored beside them. */
class SealedHostTest {
    private static final String TOKEN = "guestinfo.vice./connect/token@secret";

    /**
     * Lines of values that Go does not store, although the vector has them: fields of depth 0, and hidden ones below a
     * non-persistent one.
     */
    private static final Pattern NOT_STORED = Pattern.compile("\\.container\\.container(Stores|VmSize)\\b.*"
            + "|\\.registry\\.registryBlacklist\\b.*"
            + "|\\.executorConfig\\.execs\\[.*]\\.common\\.notes");

    private final Case host = new Case(
            Shape.VIRTUAL_CONTAINER_HOST, ((ObjectNode) Vectors.read("secrets").get("vch")).put("name", "sealed"));
    private final SecretKey key = SecretKey.readFrom(VicSource.of(host.encoded()));
    private final VirtualContainerHostConfigSpec read =
            VirtualContainerHostConfigSpecCodec.INSTANCE.decode(key.open(VicSource.of(host.encoded())));

    @AfterEach
    void close() {
        key.close();
    }

    @Test
    void isReadAsGoWroteIt() {
        Texts.assertSame(host, stored(Flat.of(read)), stored(Flat.of(host.decoded())));
        assertThat(read.container().containerStores()).isEmpty();
        assertThat(read.registry().registryBlacklist()).isEmpty();
    }

    @Test
    void isWrittenAsGoWroteIt() {
        assertWritten(read);
    }

    /** Compares all stored keys of the value that Go wrote. */
    @Test
    void theValueIsWrittenAsGoWroteIt() {
        assertWritten((VirtualContainerHostConfigSpec) host.value());
    }

    /** Decodes it as a reader of vSphere's API, which hides the key. */
    @Test
    void withoutItsKeyASecretIsNeitherChangedNorDeleted() {
        Map<String, String> seen = new TreeMap<>(host.encoded());
        seen.remove(SecretKey.KEY);
        VicSnapshot snapshot = new VicSnapshot(seen, "1");
        List<VicProblem> problems = new ArrayList<>();
        VirtualContainerHostConfigSpec sealed =
                VirtualContainerHostConfigSpecCodec.INSTANCE.decodeLeniently(snapshot, problems::add);

        VicDelta delta =
                DeltaPlanner.of(VirtualContainerHostConfigSpecCodec.INSTANCE).plan(snapshot, sealed);

        assertThat(problems).hasSize(4);
        assertThat(delta.changes()).isEmpty();
        assertThat(delta.withheld())
                .extracting(Withheld::key)
                .containsExactlyElementsOf(secrets(host.encoded()).keySet());
    }

    @Test
    void showsNoSecret() {
        Map<String, String> secrets = secrets(host.encoded());
        String token = secrets.remove(TOKEN);

        assertThat(token).isEqualTo("s3cr3t-token");
        assertThat(read.toString()).doesNotContain(token);
        assertThat(secrets)
                .hasSize(3)
                .allSatisfy((name, text) -> assertThat(read.toString())
                        .doesNotContain(
                                text, Arrays.toString(Base64.getDecoder().decode(text))));
    }

    private static Map<String, String> stored(Map<String, String> lines) {
        Map<String, String> stored = new TreeMap<>(lines);
        assertThat(stored.keySet().removeIf(line -> NOT_STORED.matcher(line).matches()))
                .isTrue();
        return stored;
    }

    /** Compares opened secrets, because each sealed one has its own nonce. */
    private void assertWritten(VirtualContainerHostConfigSpec value) {
        Map<String, String> written = new TreeMap<>();
        VirtualContainerHostConfigSpecCodec.INSTANCE.encode(value, key.seal(VicSink.into(written)));
        key.writeTo(VicSink.into(written));

        Texts.assertSame(host, opened(written), opened(host.encoded()));
        assertThat(secrets(written))
                .hasSize(4)
                .allSatisfy((name, plain) -> assertThat(written.get(name))
                        .doesNotContain(plain)
                        .isNotEqualTo(host.encoded().get(name)));
    }

    /** Returns all keys, with opened secrets. */
    private Map<String, String> opened(Map<String, String> stored) {
        Map<String, String> plain = new TreeMap<>(stored);
        plain.putAll(secrets(stored));
        return plain;
    }

    private Map<String, String> secrets(Map<String, String> stored) {
        VicSource source = key.open(VicSource.of(stored));
        Map<String, String> secrets = new TreeMap<>();
        stored.keySet().stream()
                .filter(name -> name.contains("@secret"))
                .forEach(name -> secrets.put(name, source.getSecret(name)));
        return secrets;
    }
}
