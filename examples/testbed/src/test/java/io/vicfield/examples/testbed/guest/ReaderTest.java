package io.vicfield.examples.testbed.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestInfo;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which keys a reader asks for. */
class ReaderTest {
    private Host host;
    private CountingRpc rpc;

    @BeforeEach
    void aContainerVm() throws IOException {
        host = Host.ofAContainerVm();
        rpc = new CountingRpc((GuestCommand command) -> host.extraConfig.get(command.key()));
    }

    @Test
    void asksForItsOwnKeysOnceEach() {
        assertThat(ExecutorConfigCodec.INSTANCE.decode(new GuestInfo(rpc))).isEqualTo(host.visible());
        assertThat(rpc.keys()).doesNotHaveDuplicates().allMatch(ExecutorConfigCodec.INSTANCE::owns);
        assertThat(rpc.keys()).allMatch(key -> key.startsWith("guestinfo."));
    }

    @Test
    void asksForEveryVisibleKeyThatIsThere() {
        ExecutorConfigCodec.INSTANCE.decode(new GuestInfo(rpc));
        assertThat(rpc.keys())
                .containsAll(host.extraConfig.keySet().stream()
                        .filter(key -> key.startsWith("guestinfo."))
                        .toList());
    }

    @Test
    void asksForCountsAndNamesFirst() {
        ExecutorConfigCodec.INSTANCE.decode(new GuestInfo(rpc));
        List<String> keys = rpc.keys();
        for (String key : keys) {
            int entry = key.lastIndexOf('|');
            String list = key.contains("~") ? key.replace("~", "") : whole(key, entry);
            assertThat(keys.indexOf(list)).as("%s before %s", list, key).isLessThanOrEqualTo(keys.indexOf(key));
        }
    }

    /** The map's or list's own key: its text without entries, with the suffix that its entries have. */
    private static String whole(String key, int entry) {
        if (entry < 0 || key.substring(entry).matches(".*[./].*")) {
            return key;
        }
        int suffix = key.indexOf('@');
        return key.substring(0, entry) + (suffix < 0 ? "" : key.substring(suffix));
    }

    @Test
    void aConsistentReadAsksForCountsAndNamesOnceMore() {
        new GuestInfo(rpc).readConsistently(ExecutorConfigCodec.INSTANCE, 1);
        List<String> structure = rpc.keys().stream()
                .filter(key -> List.of("count", "names")
                        .contains(ExecutorConfigCodec.INSTANCE
                                .patterns()
                                .find(key)
                                .type()))
                .toList();
        long once = rpc.keys().stream().distinct().count();
        long lists = structure.stream().distinct().count();
        assertThat(structure).hasSize((int) (2 * lists));
        assertThat(rpc.keys()).hasSize((int) (once + lists));
        System.out.printf(
                "bench-executor-config: %d keys, %d requests, %d of them to read counts and names again%n",
                host.extraConfig.size(), rpc.keys().size(), lists);
    }

    @Test
    void hiddenKeysReadAsZero() {
        assertThat(host.config().annotations()).isNotEmpty();
        assertThat(ExecutorConfigCodec.INSTANCE
                        .decode((VicSource) new GuestInfo(rpc))
                        .annotations())
                .isEmpty();
    }
}
