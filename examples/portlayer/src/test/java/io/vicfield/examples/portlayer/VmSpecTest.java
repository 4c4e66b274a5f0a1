package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The hardware, the UUID and the files of a new VM. */
class VmSpecTest {
    /** The namespace of DNS names in RFC 4122, whose version 5 of "www.example.com" is well known. */
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void theBiosUuidIsMadeOfTheHostsAndTheId() {
        assertThat(BiosUuid.of(DNS, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
        assertThat(spec(Optional.of(DNS)).biosUuid())
                .isEqualTo(BiosUuid.of(DNS, Samples.BOX).toString());
        assertThat(spec(Optional.empty()).biosUuid()).isEmpty();
    }

    @Test
    void theVmxFileHasTheIdUnlessVsanNamesIt() {
        assertThat(spec(Optional.empty()).vmxPath(false)).isEqualTo("8f3c0ffee5eedb0a7d/8f3c0ffee5eedb0a7d.vmx");
        assertThat(spec(Optional.empty()).vmxPath(true)).isEmpty();
    }

    @Test
    void theSizeSaysWhetherMoreCanBeAdded() {
        assertThat(spec(Optional.empty()).size()).isEqualTo(new VmSize(2, 1024, true));
        assertThat(new VmSize(2, 1024).hotAdd()).isFalse();
    }

    private static VmSpec spec(Optional<UUID> host) {
        return VmSpec.of(Samples.config("web"), new VmNames(""), new VmSize(2, 1024, true), host);
    }
}
