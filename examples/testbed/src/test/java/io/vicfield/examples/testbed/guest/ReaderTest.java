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

/** The keys that a reader requests. */
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
    void asksForEveryVisibleStoredKey() {
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

    /** Returns the key of the map or list itself: the key without the entry, with its suffix. */
    private static String whole(String key, int entry) {
        if (entry < 0 || key.substring(entry).matches(".*[./].*")) {
            return key;
        }
        int suffix = key.indexOf('@');
        return key.substring(0, entry) + (suffix < 0 ? "" : key.substring(suffix));
    }

    /** Checks the numbers of docs/benchmarks.md. */
    @Test
    void aConsistentReadAsksForNamesAndCountsOnceMore() {
        new GuestInfo(rpc).readConsistently(ExecutorConfigCodec.INSTANCE, 1);
        List<String> look = rpc.keys().stream().distinct().toList();
        assertThat(rpc.keys()).startsWith(look.toArray(String[]::new));
        List<String> again = rpc.keys().subList(look.size(), rpc.keys().size());
        assertThat(again)
                .containsExactlyElementsOf(look.stream()
                        .filter(host.extraConfig::containsKey)
                        .filter(ReaderTest::listsKeys)
                        .toList());
        assertThat(host.extraConfig).hasSize(366);
        assertThat(look).hasSize(335 + 45);
        assertThat(again).hasSize(4 + 6);
    }

    /** The codec must ask for each of these keys, because it cannot know that they are missing. */
    @Test
    void asksInVainForEmptyListsUnsetAddressesAndAbsentRecords() {
        ExecutorConfigCodec.INSTANCE.decode(new GuestInfo(rpc));
        List<String> absent = rpc.keys().stream()
                .filter(key -> !host.extraConfig.containsKey(key))
                .toList();
        assertThat(rpc.keys()).hasSize(335 + absent.size());
        assertThat(absent).filteredOn(this::isStructure).hasSize(15);
        assertThat(absent).filteredOn(key -> key.contains(".assigned.gateway.")).hasSize(2 * 3);
        assertThat(absent)
                .filteredOn(key -> key.contains("/diagnostics/syslog/"))
                .hasSize(2 * 9);
        assertThat(absent)
                .filteredOn(key -> key.startsWith("guestinfo.vice./version/"))
                .hasSize(6);
        assertThat(absent).hasSize(15 + 6 + 18 + 6);
    }

    private boolean isStructure(String key) {
        return List.of("count", "names")
                .contains(ExecutorConfigCodec.INSTANCE.patterns().find(key).type());
    }

    private static boolean listsKeys(String key) {
        return ExecutorConfigCodec.INSTANCE.patterns().find(key).listsKeys();
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
