package io.vicfield.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import io.vicfield.samples.Host;
import io.vicfield.samples.HostCodec;
import io.vicfield.secret.SecretKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final String CREATE_TIME = "guestinfo.vice..createtime";
    private static final String SESSIONS = "guestinfo.vice./sessions";
    private static final String ARGS = "guestinfo.vice./init/Args";
    private static final String TOKEN = "guestinfo.vice./token@secret";

    @Test
    void theFirstSourceThatHasAKeyWins() {
        VicSource none = source();
        VicSource one = source(CREATE_TIME, "1");
        VicSource two = source(CREATE_TIME, "2");
        assertThat(read(one, two).createTime()).isEqualTo(1);
        assertThat(read(two, one).createTime()).isEqualTo(2);
        assertThat(read(none, two, one).createTime()).isEqualTo(2);
        assertThat(read(none, none).createTime()).isZero();
        assertThat(read().createTime()).isZero();
    }

    @Test
    void anEmptyTextIsATextToo() {
        assertThat(read(source(CREATE_TIME, ""), source(CREATE_TIME, "2")).createTime())
                .isZero();
    }

    @Test
    void aRecordsComponentsMayComeFromDifferentSources() {
        Host host = read(
                source("guestinfo.vice./init/Path", "/bin/sh"),
                source("guestinfo.vice./init/Path", "/sbin/init", ARGS, "1", ARGS + "~", "a|b"));
        assertThat(host.init().orElseThrow().path()).isEqualTo("/bin/sh");
        assertThat(host.init().orElseThrow().args()).containsExactly("a", "b");
    }

    @Test
    void aListComesWholeFromTheSourceWithItsCount() {
        VicSource shorter = source(ARGS, "0", ARGS + "~", "x");
        VicSource longer = source(ARGS, "2", ARGS + "~", "a|b|c");
        assertThat(args(shorter, longer)).containsExactly("x");
        assertThat(args(longer, shorter)).containsExactly("a", "b", "c");
    }

    @Test
    void elementsWithoutACountAreIgnored() {
        assertThat(args(source(ARGS + "~", "x"), source(ARGS, "1", ARGS + "~", "a|b")))
                .containsExactly("a", "b");
    }

    @Test
    void aCountTakesNoElementsOfOtherSources() {
        assertThatThrownBy(() -> args(source(ARGS, "0"), source(ARGS, "0", ARGS + "~", "a")))
                .hasMessageContaining(ARGS + "~")
                .hasMessageContaining("is missing, although the list's count exists");
    }

    @Test
    void anEmptyCountEmptiesTheList() {
        assertThat(args(source(ARGS, ""), source(ARGS, "0", ARGS + "~", "a"))).isEmpty();
    }

    @Test
    void aMapComesWholeFromTheSourceWithItsNames() {
        VicSource first = source(SESSIONS, "web", SESSIONS + "|web/cmd/Path", "/bin/web");
        VicSource second = source(
                SESSIONS,
                "db|web",
                SESSIONS + "|db/cmd/Path",
                "/bin/db",
                SESSIONS + "|web/cmd/Path",
                "/bin/other",
                "guestinfo.vice..sessions|web.status",
                "7",
                "sessions|web/notes",
                "other",
                SESSIONS + "|web/cmd/Args",
                "0",
                SESSIONS + "|web/cmd/Args~",
                "x");
        Host host = read(first, second);
        assertThat(host.sessions()).containsOnlyKeys("web");
        assertThat(host.sessions().get("web").cmd().path()).isEqualTo("/bin/web");
        assertThat(host.sessions().get("web").cmd().args()).isEmpty();
        assertThat(host.sessions().get("web").exitStatus()).isZero();
        assertThat(host.sessions().get("web").notes()).isEmpty();
        assertThat(read(second, first).sessions()).containsOnlyKeys("db", "web");
    }

    @Test
    void keysInEveryRenderingAndWithASuffixBelongToTheirMap() {
        String execs = "guestinfo.vice..execs@non-persistent";
        String path = "guestinfo.vice./execs|e/Path@non-persistent";
        Host host = read(source(path, "/bin/lost"), source(execs, "e", path, "/bin/kept"));
        assertThat(host.execs().get("e").path()).isEqualTo("/bin/kept");
    }

    @Test
    void unusedOptionsAreUnread() {
        Options options = Options.of(List.of(SESSIONS + "|web/cmd/Path=/bin/sh", CREATE_TIME + "=1"));
        read(options, source(SESSIONS, "web", SESSIONS + "|web/cmd/Path", "/bin/web"));
        assertThat(options.unread()).containsExactly(SESSIONS + "|web/cmd/Path");
    }

    @Test
    void keysOutsideOfListsAreLookedUpOneByOne() {
        Layers layers =
                Layers.of(HostCodec.INSTANCE, source(), source(SESSIONS + "|web/cmd/Path", "/bin/web", "foreign", "x"));
        assertThat(layers.get(SESSIONS + "|web/cmd/Path")).isEqualTo("/bin/web");
        assertThat(layers.get("foreign")).isEqualTo("x");
        assertThat(layers.get("nobody's")).isNull();
        assertThat(layers.getSecret("nobody's")).isNull();
    }

    @Test
    void aSecretIsOpenedByTheSourceThatHasIt() {
        try (SecretKey one = SecretKey.generate();
                SecretKey two = SecretKey.generate()) {
            VicSource first = one.open(sealed(one, "first"));
            VicSource second = two.open(sealed(two, "second"));
            assertThat(read(first, second).token()).isEqualTo("first");
            assertThat(read(source(), second, first).token()).isEqualTo("second");
            assertThat(one.open(Layers.of(HostCodec.INSTANCE, source(), sealed(one, "any")))
                            .getSecret(TOKEN))
                    .isEqualTo("any");
            assertThatThrownBy(() -> Layers.of(HostCodec.INSTANCE, sealed(one, "first"), second)
                            .getSecret(TOKEN))
                    .isInstanceOf(VicSecretException.class);
        }
    }

    @Test
    void namesAreThoseOfTheSourceThatHasTheKey() {
        Layers layers = Layers.of(
                HostCodec.INSTANCE,
                Options.of(List.of(SESSIONS + "=web")),
                Environment.withPrefix(Map.of("APP_CREATETIME", "soon")::get, "APP_"),
                NamedSource.in("web.vmx", source(ARGS, "x", CREATE_TIME, "never")),
                source("plain", "x"));
        assertThat(layers.nameOf(SESSIONS)).isEqualTo("option " + SESSIONS);
        assertThat(layers.nameOf(CREATE_TIME)).isEqualTo("environment variable APP_CREATETIME");
        assertThat(layers.nameOf(ARGS)).isEqualTo(ARGS + " in web.vmx");
        assertThat(layers.nameOf("plain")).isEqualTo("plain");
        assertThat(layers.nameOf("nobody's")).isEqualTo("nobody's");
        assertThatThrownBy(() -> layers.read(HostCodec.INSTANCE))
                .hasMessageContaining("Host.createTime (environment variable APP_CREATETIME): expected int64")
                .hasMessageContaining("Host.init.args (" + ARGS + " in web.vmx)");
    }

    @Test
    void layersMayBeLayersThemselves() {
        VicSource inner = Layers.of(HostCodec.INSTANCE, source(), source(CREATE_TIME, "2"));
        assertThat(read(source(CREATE_TIME, ""), inner).createTime()).isZero();
        assertThat(read(source(), inner).createTime()).isEqualTo(2);
    }

    @Test
    void aMissingScalarIsAskedForOnce() {
        List<String> asked = new ArrayList<>();
        VicSource counting = key -> {
            asked.add(key);
            return null;
        };
        Layers.of(HostCodec.INSTANCE, counting).get(CREATE_TIME);
        assertThat(asked).containsExactly(CREATE_TIME);
    }

    private static Host read(VicSource... sources) {
        return Layers.of(HostCodec.INSTANCE, sources).read(HostCodec.INSTANCE);
    }

    private static List<String> args(VicSource... sources) {
        return read(sources).init().orElseThrow().args();
    }

    private static VicSource sealed(SecretKey key, String token) {
        Map<String, String> values = new HashMap<>();
        key.seal(values::put).putSecret(TOKEN, token);
        return VicSource.of(values);
    }

    private static VicSource source(String... keysAndTexts) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            values.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return VicSource.of(values);
    }
}
