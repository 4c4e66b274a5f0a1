package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.Vectors;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BooleansTest {
    private static final Set<String> FALSE = Set.of("0", "f", "F", "false", "FALSE", "False");

    /** Go decodes other values as false, and the vectors do not tell such a false from a stored one. */
    @ParameterizedTest
    @MethodSource("texts")
    void areReadAsGoDoes(JsonNode test) {
        String text = test.get("in").asText();
        if (test.get("bool").asBoolean()) {
            assertThat(Booleans.parse(text)).isTrue();
        } else if (FALSE.contains(text)) {
            assertThat(Booleans.parse(text)).isFalse();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Booleans.parse(text))
                    .withMessageStartingWith("not a bool");
        }
    }

    private static Stream<JsonNode> texts() {
        return Vectors.cases("scalars-decode");
    }
}
