package io.vicfield.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.spi.HostCodec;
import org.junit.jupiter.api.Test;

class KeyPatternsTest {
    private static final KeyPatterns PATTERNS = HostCodec.INSTANCE.patterns();

    @Test
    void aKeyHasThePatternOfItsComponent() {
        KeyPattern pattern = PATTERNS.find("guestinfo.vice..sessions|a.b.c.status");
        assertThat(pattern).isNotNull();
        assertThat(pattern.path()).isEqualTo("Host.sessions[\"*\"].exitStatus");
    }

    @Test
    void anotherProgramsKeyHasNone() {
        assertThat(PATTERNS.find("other")).isNull();
        assertThat(PATTERNS.find("guestinfo.vice..sessions|a.b.c.statu")).isNull();
        assertThat(PATTERNS.find("guestinfo.vice..sessions|.status")).isNull();
    }

    @Test
    void aKeyHasTheNamesInIt() {
        assertThat(PATTERNS.names("guestinfo.vice..sessions|a.b.c.status")).containsExactly("a.b.c");
    }
}
