package io.vicfield.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSecretException;
import io.vicfield.samples.HostCodec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final String CREATE_TIME = "guestinfo.vice..createtime";

    @Test
    void aValueIsAllBehindTheFirstEqualsSign() {
        Options options = Options.of(List.of("boot=console=ttyS0 quiet", "empty=", "blank= x "));
        assertThat(options.get("boot")).isEqualTo("console=ttyS0 quiet");
        assertThat(options.get("empty")).isEmpty();
        assertThat(options.get("blank")).isEqualTo(" x ");
        assertThat(options.get("other")).isNull();
    }

    @Test
    void keysAreExactUnlessAskedOtherwise() {
        assertThat(Options.of(List.of("LCOW.Kernel=k")).get("lcow.kernel")).isNull();
        assertThat(Options.ignoringCase(List.of("LCOW.Kernel=k")).get("lcow.kernel"))
                .isEqualTo("k");
    }

    @Test
    void theLastOneCountsAndDuplicatesAreKnown() {
        Options exact = Options.of(List.of("a=1", "A=2", "a=3", "b=4"));
        assertThat(exact.get("a")).isEqualTo("3");
        assertThat(exact.duplicates()).containsExactly("a");

        Options either = Options.ignoringCase(List.of("a=1", "A=2", "b=4"));
        assertThat(either.get("a")).isEqualTo("2");
        assertThat(either.duplicates()).containsExactly("A");
    }

    @Test
    void allWrongOptionsAreReportedByPositionAndNotShown() {
        VicDecodeException refusal = catchThrowableOfType(
                VicDecodeException.class, () -> Options.of(List.of("a=1", "password:hunter2", "=hunter2", "")));
        assertThat(refusal.problems()).extracting(VicProblem::key).containsExactly("option 2", "option 3", "option 4");
        assertThat(refusal)
                .hasMessageContaining(
                        "options[1] (option 2): is not an option (not shown, because it may contain a secret)")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void unusedOptionsAreUnread() {
        Options options = Options.ignoringCase(List.of("Size=1", "sise=2", "a=3"));
        assertThat(options.unread()).containsExactly("a", "sise", "Size");
        options.get("size");
        options.get("unknown");
        assertThat(options.unread()).containsExactly("a", "sise");
    }

    @Test
    void problemsSpellTheOptionAsItsUserDid() {
        Options options = Options.ignoringCase(List.of("GUESTINFO.vice..CreateTime=soon"));
        assertThatThrownBy(() -> options.read(HostCodec.INSTANCE))
                .isInstanceOf(VicDecodeException.class)
                .hasMessage("cannot decode Host.createTime (option GUESTINFO.vice..CreateTime): "
                        + "expected int64, found \"soon\"");
        assertThat(options.nameOf("other")).isEqualTo("other");
    }

    @Test
    void theHeaderMayBeLeftOut() {
        NamedSource source =
                Options.of(List.of("createtime=soon", "a/b=hidden")).withoutHeader();
        assertThat(source.get(CREATE_TIME)).isEqualTo("soon");
        assertThat(source.get("guestinfo.my-app./a/b")).isEqualTo("hidden");
        assertThat(source.get("a/b")).isEqualTo("hidden");
        assertThat(source.get("guestinfo.vice./other")).isNull();
        assertThat(source.nameOf(CREATE_TIME)).isEqualTo("option createtime");
    }

    @Test
    void anOptionMayHaveAnotherName() {
        NamedSource former = Options.of(List.of("created=soon")).renamed(Map.of(CREATE_TIME, "created"));
        assertThat(former.get(CREATE_TIME)).isEqualTo("soon");
        assertThat(former.get("created")).isNull();
        assertThat(former.nameOf(CREATE_TIME)).isEqualTo("option created");
        assertThat(former.nameOf("created")).isEqualTo("created");
    }

    @Test
    void isReadOverARecord() {
        var base = Options.of(List.of(CREATE_TIME + "=7")).read(HostCodec.INSTANCE);
        assertThat(Options.of(List.of()).read(HostCodec.INSTANCE, base)).isEqualTo(base);
        Options damaged = Options.of(List.of(CREATE_TIME + "=soon"));
        assertThatThrownBy(() -> damaged.read(HostCodec.INSTANCE, base))
                .hasMessageContaining("(option " + CREATE_TIME + ")");
    }

    @Test
    void aSecretInClearIsRefused() {
        String token = "guestinfo.vice./token@secret";
        Options options = Options.of(List.of(token + "=hunter2"));
        assertThatThrownBy(() -> options.getSecret(token))
                .isInstanceOf(VicSecretException.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> options.read(HostCodec.INSTANCE))
                .hasMessageContaining("option " + token)
                .hasMessageNotContaining("hunter2");
    }
}
