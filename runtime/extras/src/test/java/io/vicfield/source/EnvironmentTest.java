package io.vicfield.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSecretException;
import io.vicfield.samples.HostCodec;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {
    private static final String CREATE_TIME = "guestinfo.vice..createtime";

    @Test
    void onlyNamedVariablesAreRead() {
        NamedSource source = Environment.of(
                Map.of("CREATED", "7", CREATE_TIME, "8", "other", "9")::get, Map.of(CREATE_TIME, "CREATED"));
        assertThat(source.get(CREATE_TIME)).isEqualTo("7");
        assertThat(source.get("other")).isNull();
        assertThat(source.nameOf(CREATE_TIME)).isEqualTo("environment variable CREATED");
        assertThat(source.nameOf("other")).isEqualTo("other");
    }

    @Test
    void theProcessesOwnVariablesCanBeRead() {
        String name = System.getenv().keySet().iterator().next();
        assertThat(Environment.of(System::getenv, Map.of("key", name)).get("key"))
                .isEqualTo(System.getenv(name));
    }

    @ParameterizedTest
    @CsvSource({
        "guestinfo.vice./log/level, APP_LOG_LEVEL",
        "guestinfo.vice..createtime, APP_CREATETIME",
        "guestinfo.my-app./log.level, APP_LOG_LEVEL",
        "lcow.timeout, APP_LCOW_TIMEOUT",
        "guestinfo.vice./dns~, APP_DNS_",
        "guestinfo.vice./sessions|web/cmd/Path, APP_SESSIONS_WEB_CMD_PATH",
        "guestinfo.vice./token@secret, APP_TOKEN_SECRET",
        "größe, APP_GR_SSE",
    })
    void aPrefixGivesEveryKeyAVariable(String key, String variable) {
        NamedSource source = Environment.withPrefix(Map.of(variable, "x")::get, "APP_");
        assertThat(source.get(key)).isEqualTo("x");
    }

    @Test
    void anEmptyVariableIsAnEmptyValue() {
        assertThat(Environment.withPrefix(Map.of("APP_A", "")::get, "APP_").get("a"))
                .isEmpty();
        assertThat(Environment.withPrefix(Map.<String, String>of()::get, "APP_").get("a"))
                .isNull();
        assertThat(Environment.withPrefix(name -> "x", "APP_").get("")).isNull();
    }

    @Test
    void problemsNameTheVariable() {
        NamedSource source = Environment.withPrefix(Map.of("APP_CREATETIME", "soon")::get, "APP_");
        assertThatThrownBy(() -> source.read(HostCodec.INSTANCE))
                .hasMessage("cannot decode Host.createTime (environment variable APP_CREATETIME): "
                        + "expected int64, found \"soon\"");
    }

    @Test
    void aSecretInClearIsRefused() {
        NamedSource source = Environment.withPrefix(Map.of("APP_TOKEN_SECRET", "hunter2")::get, "APP_");
        assertThatThrownBy(() -> source.getSecret("guestinfo.vice./token@secret"))
                .isInstanceOf(VicSecretException.class)
                .hasMessageContaining("APP_TOKEN_SECRET")
                .hasMessageNotContaining("hunter2");
        assertThat(source.getSecret("")).isNull();
    }
}
