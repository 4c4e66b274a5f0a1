package io.vicfield.examples.tether.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.IpNet;
import io.vicfield.net.IpAddress;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CidrTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.2, ffffff00, 10.0.0.2/24",
        "10.0.0.2, ffffffff, 10.0.0.2/32",
        "10.0.0.2, 00000000, 10.0.0.2/0",
        "10.0.0.2, '', 10.0.0.2/32",
        "10.0.0.2, ffffffffffffffffffffffffffff0000, 10.0.0.2/16",
        "2001:db8::1, ffffffffffffffff0000000000000000, 2001:db8::1/64",
        "::, 00000000000000000000000000000000, ::/0"
    })
    void addressAndMask(String ip, String mask, String text) {
        assertThat(Cidr.of(net(ip, mask))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.2/24, ffffff00",
        "10.0.0.2/32, ffffffff",
        "10.0.0.2/0, 00000000",
        "::1/128, ffffffffffffffffffffffffffffffff"
    })
    void andBack(String text, String mask) {
        assertThat(Cidr.parse(text)).isEqualTo(net(text.substring(0, text.indexOf('/')), mask));
    }

    @Test
    void invalidNetworksAreRefused() {
        assertThatThrownBy(() -> Cidr.of(net("10.0.0.2", "ff00ff00")))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("holes");
        assertThatThrownBy(() -> Cidr.of(IpNet.EMPTY)).hasMessageContaining("no address");
    }

    private static IpNet net(String ip, String mask) {
        return new IpNet(IpAddress.parse(ip), HexFormat.of().parseHex(mask));
    }
}
