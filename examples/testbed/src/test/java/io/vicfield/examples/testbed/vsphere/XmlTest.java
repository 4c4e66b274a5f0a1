package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client reads the same values that it writes, and rejects dangerous XML. */
class XmlTest {
    private static final MoRef SELF = new MoRef("A", "a-1");

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a\r\nb\rc\nd\te\r", "<&>\"' ]]>", "Büro 🐳 \u0085\u2028", "&#13;&amp;", "\uFFFD\uD7FF"
            })
    void textsComeBack(String text) {
        Xml call = call(SoapRequest.of("Op", SELF).text("plain", text).typed("typed", "xsd:string", text));
        assertThat(call.textOf("plain")).isEqualTo(text);
        assertThat(call.require("typed").text()).isEqualTo(text);
        assertThat(call.require("typed").xsiType()).isEqualTo("xsd:string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u001Bb", "\u000B", "\uFFFE", "\uD800", "x\uDC00y"})
    void charactersThatXmlHasNotAreRefusedUnseen(String text) {
        assertThatThrownBy(() -> SoapRequest.of("Op", SELF).text("name", "secret" + text))
                .isInstanceOf(VsphereUnsendable.class)
                .hasMessageStartingWith("Op, name: not sent")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theTwoTypesOfAReferenceAreDistinguished() {
        Xml val = read("<val xmlns:i='http://www.w3.org/2001/XMLSchema-instance' "
                + "i:type='ManagedObjectReference' type='VirtualMachine'>vm-1</val>");
        assertThat(MoRef.of(val)).isEqualTo(new MoRef("VirtualMachine", "vm-1"));
        assertThat(val.xsiType()).isEqualTo("ManagedObjectReference");
        assertThat(read("<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='x:T'/>"))
                .satisfies(a -> assertThat(a.type()).isEmpty())
                .satisfies(a -> assertThat(a.localType()).isEqualTo("T"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
                "<!DOCTYPE a [<!ENTITY e 'eeee'><!ENTITY f '&e;&e;'>]><a>&f;</a>",
                "<a>&e;</a>",
                "<a><b></a>",
                "<a>",
                "",
                "<a/>more"
            })
    void otherXmlIsRefused(String document) {
        assertThatThrownBy(() -> read(document)).isInstanceOf(VsphereUnexpected.class);
    }

    @Test
    void depthsThatNoAnswerHasAreReadOrRefused() {
        int depth = 100_000;
        String document = "<a>".repeat(depth) + "</a>".repeat(depth);
        try {
            assertThat(read(document).name()).isEqualTo("a");
        } catch (VsphereUnexpected e) {
            // JDK 24 and later limit this.
            assertThat(e).hasMessageContaining("not XML");
        }
    }

    /** JDK 24 and later limit text with references by default. */
    @Test
    void manyNilsAndLineEndsComeBack() {
        String text = "<nil>\r\n&".repeat(200_000);
        assertThat(call(SoapRequest.of("Op", SELF).text("t", text)).textOf("t")).isEqualTo(text);
    }

    @Test
    void textsAreNotShown() {
        assertThat(read("<a>secret<b/></a>").toString()).isEqualTo("<a> with 1 children");
        assertThat(OptionValue.text("k", "secret").toString()).isEqualTo("k (6 characters, xsd:string)");
    }

    private static Xml call(SoapRequest request) {
        return XmlReader.read(request.bytes()).require("Body").require("Op");
    }

    private static Xml read(String document) {
        return XmlReader.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
