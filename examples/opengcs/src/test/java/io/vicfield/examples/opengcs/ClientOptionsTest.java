package io.vicfield.examples.opengcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientOptionsTest {
    @Test
    void keysAreOpengcsOptionsToTheLetter() {
        Map<String, String> keys = new TreeMap<>();
        ClientOptionsCodec.INSTANCE.encode(new ClientOptions("a", "b", "c", "d", 5, "e"), VicSink.into(keys));
        assertThat(keys)
                .isEqualTo(Map.of(
                        "lcow.kirdpath", "a",
                        "lcow.kernel", "b",
                        "lcow.initrd", "c",
                        "lcow.vhdx", "d",
                        "lcow.timeout", "5",
                        "lcow.bootparameters", "e"));
    }

    @ParameterizedTest
    @CsvSource({
        "lcow.kirdpath=x, x, '', '', '', 0, ''",
        "lcow.kernel=x, '', x, '', '', 0, ''",
        "lcow.initrd=x, '', '', x, '', 0, ''",
        "lcow.vhdx=x, '', '', '', x, 0, ''",
        "lcow.timeout=7, '', '', '', '', 7, ''",
        "lcow.bootparameters=root=/dev/sda quiet, '', '', '', '', 0, root=/dev/sda quiet",
        "LCOW.KirdPath=x, x, '', '', '', 0, ''",
        "opengcskirdpath=x, x, '', '', '', 0, ''",
        "opengcskernel=x, '', x, '', '', 0, ''",
        "opengcsinitrd=x, '', '', x, '', 0, ''",
        "opengcsvhdx=x, '', '', '', x, 0, ''",
        "opengcstimeoutsecs=7, '', '', '', '', 7, ''",
        "OpenGCSTimeoutSecs=7, '', '', '', '', 7, ''",
        "opengcsbootparameters=x, '', '', '', '', 0, ''",
        "size=20GB, '', '', '', '', 0, ''",
    })
    void areReadFromTheOptionsOfEitherRelease(
            String option, String kirdPath, String kernel, String initrd, String vhdx, long timeout, String boot) {
        assertThat(read(option)).isEqualTo(new ClientOptions(kirdPath, kernel, initrd, vhdx, timeout, boot));
    }

    @Test
    void theLastOfOneNameCounts() {
        assertThat(read("lcow.kernel=a", "LCOW.KERNEL=b").kernelFile()).isEqualTo("b");
    }

    @Test
    void presentNamesWinOverFormerNames() {
        OptionSources sources = sources("lcow.kernel=new", "opengcskernel=old", "opengcsinitrd=old", "size=1");
        ClientOptions read = sources.over(ClientOptions.EMPTY);
        assertThat(read.kernelFile()).isEqualTo("new");
        assertThat(read.initrdFile()).isEqualTo("old");
        assertThat(sources.unread()).containsExactly("opengcskernel", "size");
    }

    @Test
    void valuesWithoutAnOptionStay() {
        ClientOptions base = new ClientOptions("a", "b", "c", "d", 5, "e");
        assertThat(sources("lcow.kernel=k", "lcow.vhdx=").over(base))
                .isEqualTo(new ClientOptions("a", "k", "c", "", 5, "e"));
    }

    @ParameterizedTest
    @CsvSource({
        "lcow.timeout=soon, 'option lcow.timeout): expected int64, found \"soon\"'",
        "LCOW.Timeout=1.5, 'option LCOW.Timeout): expected int64, found \"1.5\"'",
        "opengcstimeoutsecs=5s, 'option opengcstimeoutsecs): expected int64, found \"5s\"'",
        "lcow.timeout=-1, 'option lcow.timeout): cannot be negative, found -1'",
        "opengcstimeoutsecs=-5, 'option opengcstimeoutsecs): cannot be negative, found -5'",
        "lcow.timeout=99999999999999999999, 'option lcow.timeout): expected int64'",
    })
    void aWrongTimeoutNamesItsOption(String option, String message) {
        assertThatThrownBy(() -> read(option))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining("ClientOptions.timeoutSeconds (" + message);
    }

    @Test
    void wrongOptionsAreReportedByPositionAndNotShown() {
        assertThatThrownBy(() -> read("lcow.timeout=5", "hunter2"))
                .isInstanceOf(VicDecodeException.class)
                .hasMessageContaining("option 2")
                .hasMessageContaining("write it as key=value")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void parsingGivesSettingsAndProblems() {
        ParsedOptions parsed = ClientOptions.parse(
                List.of("lcow.kirdpath=here", "hunter2", "lcow.timeout=soon", "LCOW.Kernel=k"), variable -> null);
        assertThat(parsed.settings())
                .isEqualTo(new ClientOptions(
                        "here", "k", "initrd.img", Path.of("here", "uvm.vhdx").toString(), 0, ""));
        assertThat(parsed.problems()).extracting(VicProblem::key).containsExactly("option 2", "option lcow.timeout");
    }

    @Test
    void aNegativeTimeoutIsAProblemAndNoSetting() {
        ParsedOptions parsed = ClientOptions.parse(List.of("opengcstimeoutsecs=-5"), variable -> null);
        assertThat(parsed.settings().timeoutSeconds()).isZero();
        assertThat(parsed.problems())
                .extracting(VicProblem::toString)
                .containsExactly(
                        "ClientOptions.timeoutSeconds (option opengcstimeoutsecs): cannot be negative, found -5");
    }

    @Test
    void validOptionsHaveNoProblems() {
        ParsedOptions parsed = ClientOptions.parse(List.of("lcow.timeout=5"), variable -> null);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.settings().timeoutSeconds()).isEqualTo(5);
    }

    private static ClientOptions read(String... options) {
        return sources(options).over(ClientOptions.EMPTY);
    }

    private static OptionSources sources(String... options) {
        return new OptionSources(List.of(options), variable -> null);
    }
}
