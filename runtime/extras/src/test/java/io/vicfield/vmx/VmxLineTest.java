package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single lines; DictLLOracleIT compares random ones with VMware's own code. */
class VmxLineTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "'a = \"x\"'; a; x",
                "'a=x'; a; x",
                "'\t a\t=  x \t# note'; a; x",
                "'a = \"x # y\" # z'; a; 'x # y'",
                "'a = \"\"'; a; ''",
                "'a ='; a; ''",
                "'a = # note'; a; ''",
                "'a = x\"y'; a; 'x\"y'",
                "'guestinfo.vice./sessions|web/Path = \"/bin/sh\"'; 'guestinfo.vice./sessions|web/Path'; /bin/sh",
                "'a\"b = \"x\"'; 'a\"b'; x",
                "'a = \"|22|7C|7c|09|7F\"'; a; '\"||\t\u007F'",
                "'a = \"|zz|4|\"'; a; '|zz|4|'",
                "'a = \"||41|4|41\"'; a; '||41|4|41'",
                "'a = b|41'; a; bA",
                "'a = \"x|00y\"'; a; x",
                "'a = x\0y'; a; x"
            })
    void readsPairs(String text, String name, String value) {
        VmxLine line = VmxLine.parse(text, "\n");
        assertThat(line.name()).isEqualTo(name);
        assertThat(line.value()).isEqualTo(value);
        assertThat(line).hasToString(text + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "# a = \"x\"", "  #", "\0", "#!/usr/bin/vmware"})
    void takesNothingForMalformedThatVmwareSkips(String text) {
        VmxLine line = VmxLine.parse(text, "\r\n");
        assertThat(line.name()).isNull();
        assertThat(line.malformed()).isFalse();
        assertThat(line).hasToString(text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a b = \"x\"",
                "= \"x\"",
                "a = \"x",
                "a = \"x\" y",
                "a = x y",
                "a = \"x\\\"\"",
                "a = \"x\0\""
            })
    void keepsWhatIsMalformed(String text) {
        VmxLine line = VmxLine.parse(text, "");
        assertThat(line.name()).isNull();
        assertThat(line.malformed()).isTrue();
        assertThat(line).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "'a = \"x\"'; 'a = \"|22|7C\"'",
                "'\ta=x'; '\ta= \"|22|7C\"'",
                "'a = x # note'; 'a = \"|22|7C\" # note'",
                "'a = \"x\"# note'; 'a = \"|22|7C\" # note'",
                "'a = # note'; 'a = \"|22|7C\" # note'"
            })
    void changesTheValueAlone(String text, String changed) {
        VmxLine line = VmxLine.parse(text, "\n");
        line.change("\"|");
        assertThat(line).hasToString(changed + "\n");
        assertThat(line.value()).isEqualTo("\"|");
        assertThat(VmxLine.parse(changed, "\n").value()).isEqualTo("\"|");
    }
}
