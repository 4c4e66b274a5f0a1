package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Waiting for tasks. The simulator's own tasks end too early to wait for them. */
class TasksTest {
    private static final String STARTED =
            "<ReconfigVM_TaskResponse><returnval type='Task'>task-1</returnval></ReconfigVM_TaskResponse>";

    private final CannedServer server = new CannedServer().then(STARTED);

    TasksTest() throws IOException {}

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theResultIsWaitedFor() {
        server.then(info("<val>queued</val>", ""))
                .then(info("<val>running</val>", ""))
                .then(info("<val>success</val>", "<propSet><name>info.result</name><val>done</val></propSet>"));
        assertThat(run(Duration.ofSeconds(20)).require("info.result").text()).isEqualTo("done");
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void aTasksErrorIsAFault() {
        server.then(info(
                "<val>error</val>",
                "<propSet><name>info.error</name><val xsi:type='LocalizedMethodFault'>"
                        + "<fault xsi:type='vim25:ConcurrentAccess'/><localizedMessage>too\u0085 late</localizedMessage>"
                        + "</val></propSet>"));
        assertThatThrownBy(() -> run(Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        VsphereFault.class,
                        fault -> assertThat(fault.isConflict()).isTrue())
                .hasMessageContaining("too")
                .hasMessageNotContaining("\u0085");
    }

    @Test
    void aTaskThatTakesTooLongGoesOn() {
        server.then(info("<val>running</val>", ""));
        assertThatThrownBy(() -> run(Duration.ofMillis(100)))
                .isInstanceOf(VsphereTimeout.class)
                .hasMessage("ReconfigVM_Task: Task:task-1 is still running after 100 ms; the task continues");
    }

    @Test
    void aPropertyThatIsWithheldIsAFault() {
        server.then("<RetrievePropertiesExResponse><returnval><objects><obj type='Task'>task-1</obj>"
                + "<missingSet><path>info.state</path><fault><fault xsi:type='NoPermission'/></fault></missingSet>"
                + "</objects></returnval></RetrievePropertiesExResponse>");
        assertThatThrownBy(() -> run(Duration.ofSeconds(20)))
                .isInstanceOf(VsphereFault.class)
                .hasMessageContaining("reading info.state: NoPermission");
    }

    @Test
    void theSessionsCookieIsSentBackAsItIs() {
        server.then(info("<val>success</val>", ""));
        run(Duration.ofSeconds(20));
        assertThat(server.cookies()).containsExactly("", "vmware_soap_session=\"52ab\"");
    }

    @Test
    void aFaultWithoutADeclaredTypeIsNamedByItsElement() {
        server.then("<e:Fault><faultcode>ServerFaultCode</faultcode><faultstring>no</faultstring>"
                + "<detail><NotAuthenticatedFault/></detail></e:Fault>");
        assertThatThrownBy(() -> run(Duration.ofSeconds(20)))
                .isInstanceOf(VsphereFault.class)
                .hasMessage("RetrievePropertiesEx: NotAuthenticated: no; the session is over: connect again");
    }

    private ObjectContent run(Duration bound) {
        Soap soap = server.soap();
        Properties properties = new Properties(soap, new MoRef("PropertyCollector", "pc"));
        return new Tasks(soap, properties, bound)
                .run(SoapRequest.of("ReconfigVM_Task", new MoRef("VirtualMachine", "vm-1")));
    }

    private static String info(String state, String more) {
        return "<RetrievePropertiesExResponse><returnval><objects><obj type='Task'>task-1</obj>"
                + "<propSet><name>info.state</name>" + state + "</propSet>" + more
                + "</objects></returnval></RetrievePropertiesExResponse>";
    }
}
