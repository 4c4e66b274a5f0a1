package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same output. */
class DeterminismTest {
    /** Fixtures with several files. */
    static Stream<Fixture> goldens() {
        return GoldenTest.goldens().filter(golden -> golden.files().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void orderOfFilesDoesNotMatter(Fixture golden) {
        List<JavaFileObject> sources = new ArrayList<>(golden.sources());
        Map<String, String> once = GoldenTest.generated(Compilers.javac().compile(sources));
        Collections.reverse(sources);

        assertThat(GoldenTest.generated(Compilers.javac().compile(sources))).isEqualTo(once);
    }
}
