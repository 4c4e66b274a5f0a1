package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.inspect.records.KnownRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** vicx reads and shows a file that Go wrote, and writes it again byte for byte. */
class ShippedFilesTest {
    @ParameterizedTest
    @CsvSource({"container-vm,ExecutorConfig,366", "virtual-container-host,VirtualContainerHostConfigSpec,271"})
    void comesBack(String name, String type, int keys) {
        Run run = Run.ofVic("roundtrip", "data/" + name + ".json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(type + " (found from the keys): " + keys + " of " + keys + " keys\n")
                .endsWith("\n" + keys + " keys are encoded identically, none differs\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void theContainersVmIsShown() {
        assertThat(Run.ofVic("show", "-o", "wide", "data/container-vm.json").out())
                .containsPattern("\ncommon.name +web-frontend +hidden +common/name\n")
                .containsPattern("\nnetworks\\[\"bridge\"\\].ip.ip +127.0.0.2 +read-only +guestinfo.vice./networks");
    }

    @Test
    void secretsOfTheHostAreMasked() {
        Run run = Run.ofVic("show", "-o", "json", "data/virtual-container-host.json");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("\"********\"")))
                .extracting(line -> line.strip().replaceFirst("^\"(\\w+)\".*", "$1"))
                .containsOnly("token", "key", "args", "env");
    }

    @Test
    void valuesThatVicOmitsFromItsLogsAreMasked() {
        assertThat(Run.ofVic("show", "-o", "wide", "data/container-vm.json").out())
                .containsPattern("\nsessions\\[\"[^\"]+\"].cmd.args +\\*{8} ")
                .containsPattern("\nsessions\\[\"[^\"]+\"].cmd.env +\\*{8} ")
                .containsPattern("\nkey +\\*{8} +read-only +guestinfo.vice./key\n")
                .doesNotContainPattern("\\.(args|env) +[^ *]");
    }

    @Test
    void everyRecordListsItsKeys() {
        for (KnownRecord<?> record : KnownRecord.OF_VIC) {
            Run run = Run.ofVic("keys", record.name());
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .startsWith("KEY ")
                    .hasLineCount(1 + record.codec().patterns().all().size());
        }
    }
}
