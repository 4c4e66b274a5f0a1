package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicCodec;
import io.vicfield.examples.model.ExecutorConfigCodec;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A codec knows its own keys. */
class OwnsTest {
    @TestFactory
    Stream<DynamicTest> ownsWhatItWrites() {
        return Arrays.stream(Shape.values())
                .flatMap(Shape::written)
                .map(test -> DynamicTest.dynamicTest(
                        test.toString(), () -> assertOwns(test.shape().codec(), test.encoded())));
    }

    @Test
    void ownsAWholeHost() {
        Map<String, String> keys =
                Vectors.texts(Vectors.read("secrets").get("vch").get("encoded"));
        assertThat(keys.remove("guestinfo.ovfEnv"))
                .as("the key of the secrets is no configuration")
                .isNotNull();
        assertOwns(Shape.VIRTUAL_CONTAINER_HOST.codec(), keys);
    }

    @TestFactory
    Stream<DynamicTest> ownsNoneOfAnotherRoot() {
        return Arrays.stream(Shape.values())
                .map(shape -> DynamicTest.dynamicTest(
                        shape.toString(),
                        () -> assertThat(Stream.of(
                                        "",
                                        "unknown",
                                        "guestinfo.vice./unknown/key",
                                        "guestinfo.ovfEnv",
                                        "sched.cpu.shares"))
                                .noneMatch(shape.codec()::owns)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guestinfo.vice..common.id",
                "guestinfo.vice./createtime",
                "guestinfo.vice./createtime@non-persistent",
                "guestinfo.vice./common",
                "guestinfo.vice./common/id/more",
                "guestinfo.vice./sessions~",
                "guestinfo.vice./sessions|a",
                "guestinfo.vice./sessions|a/cmd",
                "guestinfo.vice./sessions|a/started",
                "guestinfo.vice./sessions|a/cmd/Args|0",
                "guestinfo.vice./sessions|a/cmd/Path@non-persistent",
                "guestinfo.vice./execs|a/cmd/Path",
                "guestinfo.vice..networks|a.network.assigned.dns|x",
                "guestinfo.myapp./common/id",
            })
    void ownsNoNeighbour(String key) {
        assertThat(ExecutorConfigCodec.INSTANCE.owns(key)).isFalse();
    }

    private static void assertOwns(VicCodec<Record> codec, Map<String, String> keys) {
        assertThat(keys.keySet()).allMatch(codec::owns);
    }
}
