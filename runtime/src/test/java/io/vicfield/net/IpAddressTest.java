package io.vicfield.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {
    private static final IpAddress SHORT = IpAddress.ofBytes((byte) 10, (byte) 0, (byte) 0, (byte) 200);
    private static final IpAddress LONG = IpAddress.parse("10.0.0.200");

    @Test
    void keepsItsBytes() {
        assertThat(SHORT.bytes()).containsExactly(10, 0, 0, 200);
        assertThat(LONG.bytes()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 10, 0, 0, 200);
    }

    @Test
    void isEqualByAddress() {
        assertThat(SHORT).isEqualTo(LONG).hasSameHashCodeAs(LONG).hasToString("10.0.0.200");
        assertThat(LONG).isEqualTo(SHORT).hasToString("10.0.0.200");
        assertThat(SHORT).isNotEqualTo(IpAddress.parse("10.0.0.201")).isNotEqualTo(IpAddress.parse("::10.0.0.200"));
    }

    @Test
    void isNotChangedThroughItsBytes() {
        byte[] bytes = {1, 2, 3, 4};
        IpAddress address = IpAddress.ofBytes(bytes);
        bytes[0] = 9;
        address.bytes()[1] = 9;
        assertThat(address).hasToString("1.2.3.4");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 15, 17})
    void hasFourOrSixteenBytes(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IpAddress.ofBytes(new byte[length]))
                .withMessage("not an IP address: it has 4 or 16 bytes, not " + length);
    }

    @Test
    void becomesAJavaAddressAndBack() throws UnknownHostException {
        InetAddress v4 = InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) 200});
        assertThat(SHORT.toInetAddress()).isEqualTo(v4);
        assertThat(LONG.toInetAddress()).isEqualTo(v4);
        assertThat(IpAddress.of(v4).bytes()).isEqualTo(SHORT.bytes());

        IpAddress v6 = IpAddress.parse("2001:db8::1");
        assertThat(IpAddress.of(v6.toInetAddress()).bytes()).isEqualTo(v6.bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.0.0.0",
        "255.255.255.255, 255.255.255.255",
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8",
        "0001:0:3:4:5:6:7:8, 1:0:3:4:5:6:7:8",
        "1:0:0:4:0:0:0:8, 1:0:0:4::8",
        "1:0:0:4:5:0:0:8, 1::4:5:0:0:8",
        "1:2:3:4:5:6:0:0, 1:2:3:4:5:6::",
        "0:0:3:4:5:6:7:8, ::3:4:5:6:7:8",
        "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
        "::ffff:10.0.0.1, 10.0.0.1",
        "::10.0.0.1, ::a00:1",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
        "1:2:3:4:5:6:10.0.0.1, 1:2:3:4:5:6:a00:1",
        "1:2:3::10.0.0.1, 1:2:3::a00:1"
    })
    void isReadAndWrittenAsGoDoes(String text, String written) {
        IpAddress address = IpAddress.parse(text);
        assertThat(address).hasToString(written);
        assertThat(address.bytes()).hasSize(16);
        assertThat(IpAddress.parse(written)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "10.0.0",
                "10.0.0.",
                "10.0.0.1.",
                "10.0.0.1.2",
                ".10.0.0.1",
                "10..0.1",
                "10.0.0.256",
                "10.0.0.1000",
                "10.0.0.01",
                "10.0.0.00",
                "10.0.0.-1",
                "10.0.0.a",
                " 10.0.0.1",
                "10.0.0.1 ",
                "10.0.0.1/8",
                "10.0.0.1:80",
                "٣.0.0.1",
                ":",
                ":::",
                ":1",
                "1:",
                "1:2",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8:",
                "1:2:3:4::5:6:7:8",
                "1::2::3",
                "1:::2",
                "::12345",
                "::g",
                "fe80::1%eth0",
                "[::1]",
                "1:2:3:4:5:10.0.0.1",
                "1:2:3:4:5:6:7:10.0.0.1",
                "1::3:4:5:6:7:10.0.0.1",
                "::10.0.0.1:1",
                "::10.0.0",
                "::10.0.0.256",
                "10.0.0.1::"
            })
    void isRefusedAsGoDoes(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IpAddress.parse(text))
                .withMessage("not an IP address such as 10.0.0.1 or 2001:db8::1");
    }
}
