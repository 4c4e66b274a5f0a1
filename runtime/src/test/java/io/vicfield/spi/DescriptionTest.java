package io.vicfield.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lines of a configuration for logs. */
class DescriptionTest {
    private static List<String> describe(String path, List<String> args, String token) {
        Session session = new Session(new Session.Cmd(path, args, "x"), 7, "n");
        return HostCodec.INSTANCE.describe(new Host(42, Map.of("a", session), Map.of(), Optional.empty(), token));
    }

    private static String path(String path) {
        return describe(path, List.of(), "").stream()
                .filter(line -> line.contains("/Path = "))
                .findFirst()
                .orElseThrow()
                .replace("guestinfo.vice./sessions|a/cmd/Path = ", "");
    }

    @Test
    void aLinePerKeySortedWithSecretsMasked() {
        assertThat(describe("/bin/echo", List.of("echo", "hi"), "s3cret"))
                .containsExactly(
                        "guestinfo.vice..createtime = \"42\"",
                        "guestinfo.vice..sessions|a.status = \"7\"",
                        "guestinfo.vice./sessions = \"a\"",
                        "guestinfo.vice./sessions|a/cmd/Args = \"1\"",
                        "guestinfo.vice./sessions|a/cmd/Args~ = \"echo|hi\"",
                        "guestinfo.vice./sessions|a/cmd/Path = \"/bin/echo\"",
                        "guestinfo.vice./sessions|a/cmd/inherits = \"x\"",
                        "guestinfo.vice./token@secret = ********",
                        "sessions|a/notes = \"n\"");
    }

    @Test
    void anEmptySecretLooksLikeAnyOther() {
        assertThat(describe("", List.of(), "")).contains("guestinfo.vice./token@secret = ********");
    }

    @Test
    void longValuesAreCutAndTheirLengthIsShown() {
        assertThat(path("x".repeat(80))).isEqualTo('"' + "x".repeat(80) + '"');
        assertThat(path("x".repeat(81))).isEqualTo('"' + "x".repeat(80) + "…\" (81 characters)");
        assertThat(path("x".repeat(79) + "😀y")).isEqualTo('"' + "x".repeat(79) + "…\" (82 characters)");
    }

    @Test
    void aTextStaysOnItsLine() {
        assertThat(path("a\nb\r\tc")).isEqualTo("\"a\\nb\\r\\tc\"");
        assertThat(path("\u001b[2J\u202e\u2028\ud800")).isEqualTo("\"\\u001b[2J\\u202e\\u2028\\ud800\"");
        assertThat(path("\"\\n\" ü 😀")).isEqualTo("\"\\\"\\\\n\\\" ü 😀\"");
    }

    @Test
    void aKeyStaysOnItsLine() {
        Session session = new Session(new Session.Cmd("", List.of(), ""), 7, "n");
        Host host = new Host(42, Map.of("a\nguestinfo.vice./b = \"c\"", session), Map.of(), Optional.empty(), "");
        assertThat(HostCodec.INSTANCE.describe(host))
                .contains("guestinfo.vice..sessions|a\\nguestinfo.vice..b = \"c\".status = \"7\"")
                .noneMatch(line -> line.contains("\n"));
    }

    @Test
    void aValueThatCannotBeEncodedShowsTheReason() {
        assertThat(describe("<nil>", List.of("a|b"), "s3cret"))
                .contains(
                        "! Host.sessions[\"a\"].cmd.args[0] (guestinfo.vice./sessions|a/cmd/Args~): contains a |, "
                                + "which separates elements; use ListFormat.INDEXED",
                        "guestinfo.vice..createtime = \"42\"")
                .anyMatch(
                        line -> line.startsWith("! Host.sessions[\"a\"].cmd.path (guestinfo.vice./sessions|a/cmd/Path):"
                                + " holds the value <nil>"));
    }

    @Test
    void exceptionsOfARecordsOwnCodeAreNotQuoted() {
        Map<String, Session> angry = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Session>> entrySet() {
                throw new IllegalStateException("s3cret");
            }
        };
        assertThat(HostCodec.INSTANCE.describe(new Host(42, angry, Map.of(), Optional.empty(), "")))
                .containsExactly(
                        "! Host: the rest is missing, its record threw java.lang.IllegalStateException",
                        "guestinfo.vice..createtime = \"42\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void noRecordIsAProblem() {
        assertThat(HostCodec.INSTANCE.describe(null)).hasSize(1).allMatch(line -> line.contains("is null"));
    }
}
