package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads all VMs of a container in pages, which the testbed adds to the simulator. */
@ExtendWith(TestbedExtension.class)
class PagingIT {
    private static final String NEXT = "ContinueRetrievePropertiesEx";

    private final Testbed testbed;
    private final Vsphere vsphere;

    PagingIT(Testbed testbed) {
        this.testbed = testbed;
        vsphere = testbed.connect();
    }

    @AfterEach
    void close() {
        vsphere.close();
    }

    @Test
    void everyVmOfAFolderInPagesOfOne() {
        int before = testbed.tally().requests(NEXT);
        List<String> names = names(Testbed.FOLDER, 1);
        assertThat(names)
                .contains("DC0_H0_VM0", "DC0_H0_VM1", "DC0_C0_RP0_VM0", "DC0_C0_RP0_VM1")
                .doesNotHaveDuplicates();
        assertThat(testbed.tally().requests(NEXT) - before).isEqualTo(names.size() - 1);
    }

    @Test
    void onePageIsEnoughForAPool() {
        int before = testbed.tally().requests(NEXT);
        assertThat(names("/DC0/host/DC0_C0/Resources", 100))
                .containsExactlyInAnyOrder("DC0_C0_RP0_VM0", "DC0_C0_RP0_VM1");
        assertThat(testbed.tally().requests(NEXT)).isEqualTo(before);
    }

    @Test
    void aFolderWithoutVms() {
        assertThat(names("/DC0/host", 1)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(names("/DC0/datastore", 1)).isEmpty();
    }

    @Test
    void aConsumerThatGivesUpFreesTheOtherPages() {
        MoRef folder = vsphere.find(Testbed.FOLDER).orElseThrow();
        assertThatThrownBy(() -> vsphere.eachVm(folder, 1, vm -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough")
                .satisfies(failure -> assertThat(failure.getSuppressed()).isEmpty());
        assertThat(testbed.tally().requests("CancelRetrievePropertiesEx")).isPositive();
    }

    @Test
    void pathsLeadToVmsAndNowhere() {
        assertThat(vsphere.vm("/DC0/vm/DC0_H0_VM0").read().name()).isEqualTo("DC0_H0_VM0");
        assertThat(vsphere.find("/DC0/vm/none")).isEmpty();
        assertThatThrownBy(() -> vsphere.vm("/DC0/vm")).isInstanceOf(VsphereNotFound.class);
    }

    private List<String> names(String container, int pageSize) {
        List<String> names = new ArrayList<>();
        MoRef object = vsphere.find(container).orElseThrow();
        assertThat(vsphere.eachVm(object, pageSize, vm -> names.add(vm.name()))).isEmpty();
        return names;
    }
}
