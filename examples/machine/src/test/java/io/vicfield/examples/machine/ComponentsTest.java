package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.Certificate;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The services that an appliance runs. */
class ComponentsTest {
    @Test
    void theyKnowWhereTheyAre() {
        Map<String, SessionConfig> sessions = sessions(Hosts.host());
        assertThat(sessions.keySet()).containsExactlyInAnyOrder("vicadmin", "docker-personality", "port-layer");
        assertThat(sessions.values()).allMatch(session -> session.active() && session.restart());
        SessionConfig admin = sessions.get("vicadmin");
        assertThat(admin.user() + ":" + admin.group()).isEqualTo("vicadmin:vicadmin");
        assertThat(admin.cmd().dir()).isEqualTo("/home/vicadmin");
        assertThat(admin.cmd().args())
                .containsExactly(
                        "/sbin/vicadmin", "--dc=/DC0", "--pool=/DC0/host/C0/Resources", "--cluster=/DC0/host/C0");
        assertThat(sessions.get("port-layer").cmd().env())
                .containsExactly(
                        "VC_URL=https://vc.example/sdk",
                        "DC_PATH=/DC0",
                        "CS_PATH=/DC0/host/C0",
                        "POOL_PATH=/DC0/host/C0/Resources",
                        "DS_PATH=ds_1");
    }

    @Test
    void dockersPortTellsWhetherThereIsTls() {
        assertThat(personality(Hosts.host())).contains("-port=2376", "-port-layer-port=2377");
        assertThat(personality(Hosts.host().withCertificate(Certificate.EMPTY))).contains("-port=2375");
    }

    private static Iterable<String> personality(VirtualContainerHostConfigSpec host) {
        return sessions(host).get("docker-personality").cmd().args();
    }

    private static Map<String, SessionConfig> sessions(VirtualContainerHostConfigSpec host) {
        return Components.addTo(host, Hosts.SETTINGS).executorConfig().sessions();
    }
}
