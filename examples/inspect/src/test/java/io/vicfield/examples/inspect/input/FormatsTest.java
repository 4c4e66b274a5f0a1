package io.vicfield.examples.inspect.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.console.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format gives the same keys and values. */
class FormatsTest {
    private static final Map<String, String> EXPECTED =
            Map.of("guestinfo.vice./hostname", "a, \"b\"", "guestinfo.vice./on", "true", "empty", "");

    @TempDir
    private Path folder;

    private Map<String, String> read(String text) throws IOException {
        return StoredFile.read(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String file(byte[] content) throws IOException {
        return Files.write(folder.resolve("input"), content).toString();
    }

    private void assertRefused(String text, String message) throws IOException {
        String file = file(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> StoredFile.read(file))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith(file + ": " + message)
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"guestinfo.vice./hostname\": \"a, \\\"b\\\"\", \"guestinfo.vice./on\": true, \"empty\": \"<nil>\"}",
                """
                [{"key": "guestinfo.vice./hostname", "value": "a, \\"b\\""}, {"key": "guestinfo.vice./on", "value": "true"},
                 {"key": "empty", "value": ""}]""",
                """
                {"virtualMachines": [{"name": "box", "config": {"name": "box", "extraConfig": [
                  {"key": "guestinfo.vice./hostname", "value": "a, \\"b\\""},
                  {"key": "guestinfo.vice./on", "value": {"_typeName": "boolean", "_value": true}},
                  {"key": "empty", "value": ""}]}}]}""",
                """
                {"VirtualMachines": [{"Config": {"ExtraConfig": [
                  {"Key": "guestinfo.vice./hostname", "Value": "a, \\"b\\""}, {"Key": "guestinfo.vice./on", "Value": "true"},
                  {"Key": "empty", "Value": ""}]}}]}""",
                """
                #TYPE VMware.VimAutomation.ViCore.Impl.V1.AdvancedSettingImpl
                "Name","Value","Type","Entity"
                "guestinfo.vice./hostname","a, ""b""\","VM","box"
                "guestinfo.vice./on","true","VM","box"
                "empty","","VM","box"
                """,
                "Key;Value\nguestinfo.vice./hostname;\"a, \"\"b\"\"\"\nguestinfo.vice./on;true\nempty;\n",
                """
                # of a VM
                guestinfo.vice./hostname: 'a, "b"'
                guestinfo.vice./on: true
                empty: ''
                """,
                """
                - key: guestinfo.vice./hostname
                  value: 'a, "b"'
                - {key: guestinfo.vice./on, value: true}
                - {key: empty, value: ""}
                """,
                "guestinfo.vice./hostname = \"a, |22b|22\"\nguestinfo.vice./on = \"true\"\nempty = \"\"\n",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:vmw="http://www.vmware.com/schema/ovf">
                  <VirtualSystem><VirtualHardwareSection>
                    <vmw:Config required="false" vmw:key="cpuHotAddEnabled" vmw:value="false"/>
                    <vmw:ExtraConfig vmw:key="guestinfo.vice./hostname" vmw:value="a, &quot;b&quot;"/>
                    <vmw:ExtraConfig vmw:key="guestinfo.vice./on" vmw:value="true"/>
                    <vmw:ExtraConfig vmw:key="empty" vmw:value=""/>
                  </VirtualHardwareSection></VirtualSystem>
                </Envelope>""",
                """
                <Environment xmlns="http://schemas.dmtf.org/ovf/environment/1"
                             xmlns:oe="http://schemas.dmtf.org/ovf/environment/1">
                  <PropertySection>
                    <Property oe:key="guestinfo.vice./hostname" oe:value="a, &quot;b&quot;"/>
                    <Property oe:key="guestinfo.vice./on" oe:value="true"/>
                    <Property oe:key="empty" oe:value=""/>
                  </PropertySection>
                  <Entity oe:id="other"><PropertySection><Property oe:key="else" oe:value="hunter2"/></PropertySection></Entity>
                </Environment>""",
            })
    void everyFormat(String text) throws IOException {
        assertThat(read(text)).isEqualTo(EXPECTED);
        assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(EXPECTED);
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        if (!text.contains(" = ") && !text.contains("encoding=")) { // these name their encoding
            assertThat(StoredFile.read(file(utf16))).isEqualTo(EXPECTED);
        }
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(StoredFile.read("-")).isEqualTo(EXPECTED);
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void whatIsNoneOfThemIsNamed() throws IOException {
        assertRefused("hunter2", "has no format that vicx knows; vicx reads .vmx files, JSON and YAML");
        assertRefused("a\0hunter2", "is a binary file; vicx reads");
        assertRefused(" \n", "is empty");
        assertRefused("<html>hunter2</html>", "is XML with the root html, neither an OVF descriptor (Envelope) nor");
        assertRefused("<Envelope>hunter2", "is not XML: line 1");
        assertRefused("<!DOCTYPE Envelope [<!ENTITY a 'hunter2'>]><Envelope>&a;</Envelope>", "has a document type");
        assertRefused("<Envelope/>", "has no vmw:ExtraConfig");
        assertRefused("a: [hunter2", "is not YAML: line ");
        assertRefused("a: &x hunter2\nb: *x\n", "line 2: aliases of YAML are not supported");
        assertRefused("<<: *x\n", "line 1: aliases of YAML are not supported");
        assertRefused(
                "{\"a\": " + "1".repeat(1 << 20) + "}",
                "is not JSON: nested too deeply, or with too long a string, name or number");
        assertRefused("a: 1\n---\nb: hunter2\n", "holds more than one document");
        assertRefused(
                "Name,Value\na,1\na,hunter2\nb\n", "does not hold one string for each key:\n  a occurs twice\n  row 4");
        assertRefused("Name,Value\na,\"hunter2\n", "is not CSV: row 2 has a wrong quotation mark");
        assertRefused("{\"virtualMachines\": null}", "holds 0 VMs, not one: give govc vm.info the name of one VM");
        assertRefused("{\"virtualMachines\": [{}, {}]}", "holds 2 VMs, not one");
        assertRefused(
                "{\"virtualMachines\": [{\"config\": {}}]}", "holds a VM without its extraConfig: use govc vm.info -e");
        assertRefused("[{\"key\": \"hunter2\"}]", "holds a list of something else");
    }

    @Test
    void onlyTheFirstProblemsAreListed() throws IOException {
        StringBuilder json = new StringBuilder("{\"k0\": null");
        for (int i = 1; i < 25; i++) {
            json.append(", \"k").append(i).append("\": null");
        }
        String file = file(json.append('}').toString().getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> StoredFile.read(file))
                .hasMessageContaining("\n  k19 is null\n  … and 5 more")
                .hasMessageNotContaining("k20");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        String file = file(new byte[(16 << 20) + 1]);
        assertThatThrownBy(() -> StoredFile.read(file))
                .hasMessage(file + ": has more than 16 MB; a VM's extraConfig has at most 1 MB");
    }

    @Test
    void aLongFileOfYamlIsRead() throws IOException {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            yaml.append("key").append(i).append(": \"").append("x".repeat(80)).append("\"\n");
        }
        assertThat(yaml).hasSizeGreaterThan(4 << 20);
        assertThat(read(yaml.toString())).hasSize(50_000);
    }

    @Test
    void aFileWithoutANameIsReported() {
        assertThatThrownBy(() -> StoredFile.read(""))
                .isInstanceOf(Failure.class)
                .hasMessage("the name of a file is empty");
    }

    @Test
    void longLinesAreRefusedAsShortOnes() throws IOException {
        assertRefused("x".repeat(2 << 20), "has no format that vicx knows");
        assertRefused("a,".repeat(1 << 20), "has no format that vicx knows");
        assertRefused("[".repeat(2 << 20), "is not JSON: nested too deeply");
        assertRefused("a: " + "[".repeat(2 << 20), "is not YAML: nested too deeply");
        assertRefused("<Envelope>" + "<a>".repeat(1 << 18), "is not XML: line 1");
    }
}
