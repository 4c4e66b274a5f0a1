package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.examples.model.Url;
import io.vicfield.examples.model.UrlCodec;
import io.vicfield.examples.model.UrlConverter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors' URLs: records and URIs keep their random parts unchanged. */
class UrlVectorsTest {
    private static final UrlConverter CONVERTER = new UrlConverter();

    @TestFactory
    Stream<DynamicTest> everyPartTravels() {
        Set<JsonNode> urls = new LinkedHashSet<>();
        Stream.of(Shape.EXECUTOR_CONFIG, Shape.VIRTUAL_CONTAINER_HOST)
                .flatMap(Shape::written)
                .forEach(test -> collect(test.json().get("value"), urls));
        assertThat(urls).hasSizeGreaterThan(40);
        return urls.stream().map(url -> DynamicTest.dynamicTest(url.toString(), () -> assertTravels(url)));
    }

    private static void collect(JsonNode value, Set<JsonNode> urls) {
        if (value.has("RawQuery")) {
            urls.add(value);
        }
        value.forEach(member -> collect(member, urls));
    }

    private static void assertTravels(JsonNode json) {
        Map<String, String> keys = new TreeMap<>(Vectors.texts(json));
        keys.remove("User");
        Url url = (Url) new JsonRecords(Shape.EXECUTOR_CONFIG.types(), false)
                .record(GoType.parse("struct:URL"), json, Url.class);

        assertThat(ClearSink.encode(UrlCodec.INSTANCE, url)).isEqualTo(keys);
        assertThat(UrlCodec.INSTANCE.decode(new ClearSource(keys))).isEqualTo(url);
        assertThat(CONVERTER.toWire(CONVERTER.fromWire(url))).isEqualTo(url);
    }
}
