package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Paths of Go's field names have the same keys as in Go. */
class PathsTest {
    @TestFactory
    Stream<DynamicTest> leadToGosKeys() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode test : Vectors.read("paths").get("cases")) {
            String path = test.get("path").asText();
            String key = test.get("keys").get(0).asText();
            tests.add(DynamicTest.dynamicTest(path, () -> assertLeads(path, key)));
        }
        return tests.stream();
    }

    private static void assertLeads(String path, String key) {
        GoPath leads = GoPath.of(Shape.EXECUTOR_CONFIG, path);

        assertThat(leads.key()).isEqualTo(key);
        assertThat(ExecutorConfigCodec.INSTANCE.owns(key)).isEqualTo(leads.hasValue());
    }
}
