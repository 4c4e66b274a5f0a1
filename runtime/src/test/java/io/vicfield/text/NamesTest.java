package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Comparator<String> BYTES = (left, right) ->
            Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

    @Test
    void areSplitWithTheirEmptyPieces() {
        assertThat(Names.split("")).containsExactly("");
        assertThat(Names.split("a")).containsExactly("a");
        assertThat(Names.split("|")).containsExactly("", "");
        assertThat(Names.split("a|b c|d")).containsExactly("a", "b c", "d");
        assertThat(Names.split("|a||")).containsExactly("", "a", "", "");
    }

    @Test
    void areOrderedByTheirBytes() {
        List<String> names =
                List.of("", "a", "aa", "b", "é", "日本", "\uFFFF", "\uE000", "😀", "😁", "😀a", "𐀀", "a\uE000", "a😀");
        assertThat(names.stream().sorted(Names.BYTE_ORDER))
                .containsExactlyElementsOf(names.stream().sorted(BYTES).toList());
    }
}
