package io.vicfield.examples.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicCodec;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record keeps the rules of package-info. */
class RecordsTest {
    private static final VicSource NOTHING = key -> null;
    private static final byte[] SECRET = "hunter2".getBytes(StandardCharsets.UTF_8);

    static Stream<Arguments> emptyRecords() {
        return Stream.of(
                Arguments.of(ExecutorConfig.EMPTY, ExecutorConfigCodec.INSTANCE),
                Arguments.of(SessionConfig.EMPTY, SessionConfigCodec.INSTANCE),
                Arguments.of(MountSpec.EMPTY, MountSpecCodec.INSTANCE),
                Arguments.of(NetworkEndpoint.EMPTY, NetworkEndpointCodec.INSTANCE),
                Arguments.of(Build.EMPTY, BuildCodec.INSTANCE),
                Arguments.of(ContainerVm.EMPTY, ContainerVmCodec.INSTANCE),
                Arguments.of(Url.EMPTY, UrlCodec.INSTANCE),
                Arguments.of(ResourceAllocationInfo.EMPTY, ResourceAllocationInfoCodec.INSTANCE),
                Arguments.of(VirtualContainerHostConfigSpec.EMPTY, VirtualContainerHostConfigSpecCodec.INSTANCE));
    }

    @ParameterizedTest
    @MethodSource("emptyRecords")
    <T> void emptyIsWhatNothingReadsAs(T empty, VicCodec<T> codec) {
        assertThat(codec.decode(NOTHING)).isEqualTo(empty).hasSameHashCodeAs(empty);
    }

    @Test
    void withersChangeACopy() {
        SessionConfig session = SessionConfig.EMPTY
                .with(s -> s.cmd(Cmd.EMPTY.withPath("/bin/sh")).tty(true))
                .withStarted("true");

        assertThat(session.cmd().path()).isEqualTo("/bin/sh");
        assertThat(session.tty()).isTrue();
        assertThat(session.started()).isEqualTo("true");
        assertThat(SessionConfig.EMPTY.started()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nfs://me:hunter2@host/share?uid=1, nfs://host/share?…",
        "nfs:me:hunter2@host/share, nfs:…",
        "ds://me:hunter2@a_store/v, ds://a_store/v",
        "label:///data, label:///data",
        "data, data"
    })
    void logsShowAMountsSourceWithoutWhatMayBeAPassword(URI source, String shown) {
        assertThat(MountSpec.EMPTY.withSource(source).shownSource()).isEqualTo(shown);
    }

    @Test
    void listsAndMapsAreCopied() {
        List<String> args = new ArrayList<>(List.of("sh"));
        Map<String, SessionConfig> sessions = new LinkedHashMap<>();

        Cmd cmd = Cmd.EMPTY.withArgs(args);
        ExecutorConfig config = ExecutorConfig.EMPTY.withSessions(sessions);
        args.add("-c");
        sessions.put("a", SessionConfig.EMPTY);

        assertThat(cmd.args()).containsExactly("sh").isUnmodifiable();
        assertThat(config.sessions()).isEmpty();
    }

    @Test
    void bytesAreCopiedInAndOut() {
        byte[] key = SECRET.clone();

        RawCertificate certificate = new RawCertificate(key, key);
        key[0] = 0;
        certificate.cert()[1] = 0;

        assertThat(certificate.key()).isEqualTo(SECRET);
        assertThat(certificate.cert()).isEqualTo(SECRET);
    }

    @Test
    void bytesAreComparedByContent() {
        assertThat(net(24)).isEqualTo(net(24)).hasSameHashCodeAs(net(24)).isNotEqualTo(net(16));
        assertThat(width(24)).isEqualTo(width(24)).hasSameHashCodeAs(width(24)).isNotEqualTo(width(16));
        assertThat(ExecutorConfig.EMPTY.withKey(SECRET.clone())).isEqualTo(ExecutorConfig.EMPTY.withKey(SECRET));
        assertThat(ContainerVm.EMPTY.withAgentKey(SECRET.clone())).isEqualTo(ContainerVm.EMPTY.withAgentKey(SECRET));
        assertThat(Certificate.EMPTY.withCertificateAuthorities(SECRET.clone()))
                .isEqualTo(Certificate.EMPTY.withCertificateAuthorities(SECRET));
        assertThat(new RawCertificate(SECRET.clone(), SECRET)).isEqualTo(new RawCertificate(SECRET, SECRET));
    }

    @Test
    void bytesAreShownIfTheyAreFew() {
        assertThat(net(24)).hasToString("IpNet[ip=null, mask=ffffff00]");
        assertThat(new RawCertificate(new byte[0], new byte[1000]))
                .hasToString("RawCertificate[key=, cert=1000 bytes]");
    }

    @Test
    void secretsAreNotShown() {
        Connection connection = new Connection("https://vc", "root", "hunter2", "", Duration.ZERO);
        RawCertificate certificate = new RawCertificate(SECRET, new byte[0]);
        VirtualContainerHostConfigSpec host = VirtualContainerHostConfigSpec.EMPTY
                .withConnection(connection)
                .withCertificate(Certificate.EMPTY.withHostCertificate(Optional.of(certificate)))
                .withExecutorConfig(ExecutorConfig.EMPTY.withKey(SECRET));

        assertThat(host.toString())
                .contains("token=(not shown)", "key=(not shown)", "username=root")
                .doesNotContain("hunter2", "68756e74657232");
        assertThat(ContainerVm.EMPTY.withAgentKey(SECRET).toString()).contains("agentKey=(not shown)");
        assertThat(Cmd.EMPTY.withArgs(List.of("-p", "hunter2")).withEnv(List.of("PASSWORD=hunter2")))
                .hasToString("Cmd[path=, args=(not shown), env=(not shown), dir=]");
    }

    @Test
    void aMountsSourceIsAUri() {
        MountSpec mount = MountSpec.EMPTY.withSource(URI.create("label://data"));

        assertThat(mount.source()).hasScheme("label").hasHost("data");
    }

    private static IpNet net(int bits) {
        return new IpNet(null, mask(bits));
    }

    private static Network width(int bits) {
        return Network.EMPTY.withBridgeNetworkWidth(Optional.of(mask(bits)));
    }

    private static byte[] mask(int bits) {
        int mask = -1 << (32 - bits);
        return new byte[] {(byte) (mask >> 24), (byte) (mask >> 16), (byte) (mask >> 8), (byte) mask};
    }

    @Test
    void theCustomerExperienceProgramIsOnIfItHasAGateway() {
        Map<String, String> keys = new TreeMap<>();
        CustomerExperienceImprovementProgram program =
                new CustomerExperienceImprovementProgram(URI.create("https://reports.example/send"));
        CustomerExperienceImprovementProgramCodec.INSTANCE.encode(program, VicSink.into(keys));
        assertThat(keys).containsEntry("CEIPGateway/Host", "reports.example");
        assertThat(CustomerExperienceImprovementProgramCodec.INSTANCE.decode(VicSource.of(keys)))
                .isEqualTo(program);
        assertThat(program.isEnabled()).isTrue();
        assertThat(CustomerExperienceImprovementProgramCodec.INSTANCE.decode(VicSource.of(Map.of())))
                .isEqualTo(CustomerExperienceImprovementProgram.EMPTY);
        assertThat(CustomerExperienceImprovementProgram.EMPTY.isEnabled()).isFalse();
    }
}
