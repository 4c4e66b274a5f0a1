package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages on the page are what the compiler prints without the processor. */
class DoesNotCompilePageTest {
    private static final Markdown PAGE = Markdown.read("docs/guide/does-not-compile.md");

    private static final String RECORD = """
            package com.example;
            import io.vicfield.VicField;
            record Host(@VicField String name) {}
            """;

    private static final String USER = """
            package com.example;
            class User {
                Object codec = HostCodec.INSTANCE;
                boolean owns = HostCodec.INSTANCE.owns("name");
            }
            """;

    @TempDir
    Path folder;

    @Test
    void withoutTheProcessorTheCodecIsMissing() throws Exception {
        Compiled compiled = Compiled.of(List.of(RECORD, USER), folder, "-proc:none");

        assertThat(compiled.success()).isFalse();
        assertThat(PAGE.blocks("text").get(0).lines().toList())
                .hasSize(3)
                .allSatisfy(line -> assertThat(compiled.output()).contains(line));
    }

    @Test
    void withTheProcessorItCompiles() throws Exception {
        assertThat(Compiled.of(List.of(RECORD, USER), folder).output()).isEmpty();
    }
}
