package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles the golden fixtures in named modules. */
class GoldenModuleTest {
    private static final String MODULE = """
            module sample {
                requires io.vicfield;
                requires java.compiler;
                requires static org.jspecify;

                exports sample;
            }
            """;

    @TempDir
    private Path temporary;

    /** Returns all fixtures except the one in the unnamed package, which no module can have. */
    static Stream<Fixture> goldens() {
        return GoldenTest.goldens().filter(golden -> !golden.toString().equals("default-package"));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void compilesWithoutWarnings(Fixture golden) throws IOException {
        List<Path> sources = new ArrayList<>(golden.files());
        sources.add(Files.writeString(temporary.resolve("module-info.java"), MODULE));
        Build build = Build.javac(temporary.resolve("classes"));

        assertThat(build.compile(sources, "--module-path", Compilers.classPath(), "-Xlint:all"))
                .filteredOn(build::isGenerated)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bare", "full"})
    void namesOnlyWhatTheModuleReads(String module) {
        Fixture golden = Fixture.of("golden-modules", module);
        Build build = Build.javac(temporary);

        assertThat(build.compile(golden.files(), "--module-path", Compilers.classPath(), "-Xlint:all"))
                .filteredOn(build::isGenerated)
                .isEmpty();
        Golden.checkOrUpdate(golden, build.generated());
    }

    @Test
    void moduleOfTheGuideReadsTheRuntimeForItsUsers() throws IOException {
        Path provider = temporary.resolve("provider");
        Path source = Files.createDirectories(temporary.resolve("src"));
        List<Path> sources = List.of(
                Files.writeString(source.resolve("module-info.java"), moduleOfTheGuide()),
                Files.writeString(source.resolve("Host.java"), """
                        package com.example;
                        public record Host(@io.vicfield.VicField String name) {
                            public static io.vicfield.VicCodec<Host> codec() { return HostCodec.INSTANCE; }
                        }
                        """));
        assertThat(Build.javac(provider)
                        .compile(sources, "--module-path", Compilers.classPath(), "-Xlint:all,-processing", "-Werror"))
                .isEmpty();

        Path user = Files.createDirectories(temporary.resolve("user"));
        sources = List.of(
                Files.writeString(user.resolve("module-info.java"), "module user { requires com.example; }"),
                Files.writeString(user.resolve("User.java"), """
                        package user;
                        class User {
                            io.vicfield.VicKey<String> name = com.example.HostKeys.ROOT.name();
                            boolean owns = com.example.HostCodec.INSTANCE.owns("name");
                        }
                        """));
        assertThat(Build.javac(temporary.resolve("out"))
                        .compile(
                                sources,
                                "--module-path",
                                Compilers.classPath(provider),
                                "-proc:none",
                                "-Xlint:all,-processing",
                                "-Werror"))
                .isEmpty();
    }

    private static String moduleOfTheGuide() {
        String page = Fixture.text(Path.of("..", "docs", "guide", "does-not-compile.md"));
        int start = page.indexOf("module com.example {");
        return page.substring(start, page.indexOf("```", start));
    }
}
