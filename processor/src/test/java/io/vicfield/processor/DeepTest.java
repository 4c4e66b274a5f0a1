package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records that hold themselves, with the largest allowed depth: every method ends without a stack overflow. */
class DeepTest {
    private static final int RECORDS = 256;

    @Test
    void aChainOfOptionals() {
        Compiled compiled =
                Compiled.of("record Node(@VicField String v, @VicField(depth = 514) Optional<Node> next) {}");
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i <= RECORDS; i++) {
            texts.put("next/".repeat(i) + "v", "x" + i);
        }

        assertThat(compiled.again("Node", texts)).isEqualTo(texts);
        assertThat(compiled.decode("Node", Map.of("v", "a"))).hasToString("Node[v=a, next=Optional.empty]");
        assertThat(compiled.codec("Node").owns("next/".repeat(RECORDS) + "v")).isTrue();
        assertThat(compiled.codec("Node").owns("next/".repeat(RECORDS + 1) + "v"))
                .isFalse();
    }

    @Test
    void aChainOfLists() {
        Compiled compiled = Compiled.of("record Node(@VicField String v, @VicField(depth = 514) List<Node> all) {}");
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < RECORDS; i++) {
            texts.put("all|0/".repeat(i) + "v", "x" + i);
            texts.put("all|0/".repeat(i) + "all", "0");
        }
        texts.put("all|0/".repeat(RECORDS) + "v", "last");

        assertThat(compiled.again("Node", texts)).containsAllEntriesOf(texts);
        assertThat(compiled.codec("Node").owns("all|7/".repeat(RECORDS) + "v")).isTrue();
    }

    @Test
    void aChainOfMapsWhoseScopeASlashChanges() {
        Compiled compiled = Compiled.of("record Root(@VicField(scope = READ_WRITE) Node node) {}", """
                record Node(@VicField String v, @VicField(depth = 400) Map<String, Node> all,
                        @VicField(scope = READ_WRITE) String w) {}
                """);

        assertThat(compiled.codec("Root").owns("guestinfo.vice..node." + "all|a.".repeat(150) + "v"))
                .isTrue();
        assertThat(compiled.codec("Root").owns("guestinfo.vice./node/" + "all|a/b/".repeat(150) + "v"))
                .isTrue();
        assertThat(compiled.codec("Root").owns("guestinfo.vice./node/" + "all|a/b/".repeat(250) + "v"))
                .isFalse();
    }

    @Test
    void aTreeOfOptionals() {
        Compiled compiled = Compiled.of("""
                record Tree(@VicField String v, @VicField(depth = 18) Optional<Tree> left,
                        @VicField(depth = 18) Optional<Tree> right) {}
                """);
        Map<String, String> texts = Map.of("v", "a", "left/v", "b", "left/right/v", "c");

        assertThat(compiled.again("Tree", texts)).isEqualTo(texts);
        assertThat(compiled.codec("Tree").owns("left/right/".repeat(4) + "v")).isTrue();
    }
}
