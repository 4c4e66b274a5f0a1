package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Names of files on datastores, and of objects. */
class DatastorePathTest {
    private static final DatastorePath VMX = DatastorePath.parse("[ds 1] my box/my box.vmx");

    @Test
    void partsOfAPath() {
        assertThat(VMX).isEqualTo(new DatastorePath("ds 1", "my box/my box.vmx"));
        assertThat(VMX).hasToString("[ds 1] my box/my box.vmx");
        assertThat(VMX.folder()).isEqualTo("my box");
        assertThat(VMX.sibling("a.iso")).hasToString("[ds 1] my box/a.iso");
        assertThat(DatastorePath.parse("[ds]").sibling("a.iso")).hasToString("[ds] a.iso");
        assertThatThrownBy(() -> DatastorePath.parse("my box.vmx")).hasMessageContaining("[DATASTORE] FOLDER/NAME");
    }

    @Test
    void whereAFileIsDownloaded() {
        assertThat(Download.of(URI.create("https://vc.example/sdk"), "/F/DC&0", VMX))
                .hasToString("https://vc.example/folder/my%20box/my%20box.vmx?dcPath=%2FF%2FDC%260&dsName=ds%201");
    }

    @Test
    void references() {
        assertThat(MoRef.parse("VirtualMachine:vm-57")).isEqualTo(new MoRef("VirtualMachine", "vm-57"));
        for (String text : new String[] {"vm-57", ":vm-57", "VirtualMachine:", ""}) {
            assertThatThrownBy(() -> MoRef.parse(text)).hasMessageStartingWith("a reference is TYPE:ID, not ");
        }
    }
}
