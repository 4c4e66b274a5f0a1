package io.vicfield.processor.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.processor.model.Former;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a written manifest gives the same manifest. */
class ManifestTextTest {
    private static final String TEXT = """
            record com.example.Host$Session
            namespace myapp.

            key User
              component user
              type string
              scope read-only+non-persistent
              exact
              encoding gzip+base64
              former hidden name
                until 1.4
              former inherited user
              depth 2
              no-follow
              skip-encode
              skip-decode
              optional
              required
              sensitive
              default \\sa\\\\b\\nc\\u0000\\u2028 d\\t\\r\\s
              atomic lease 2
              doc Who it runs as.
            """;

    @Test
    void everyPropertyHasALineAndComesBack() {
        Manifest manifest = ManifestReader.read(TEXT);

        assertThat(ManifestWriter.text(manifest)).isEqualTo(TEXT);
        assertThat(manifest)
                .isEqualTo(new Manifest(
                        "com.example.Host$Session",
                        "myapp.",
                        List.of(new ManifestKey(
                                "User",
                                "user",
                                "string",
                                Set.of(Scope.READ_ONLY, Scope.NON_PERSISTENT),
                                true,
                                TextEncoding.GZIP_BASE64,
                                List.of(
                                        new Former("name", Set.of(Scope.HIDDEN), "1.4"),
                                        new Former("user", Set.of(), "")),
                                2,
                                false,
                                false,
                                false,
                                true,
                                true,
                                true,
                                " a\\b\nc\0\u2028 d\t\r ",
                                "lease 2",
                                "Who it runs as."))));
    }

    @Test
    void lineEndsOfVersionControlMakeNoDifference() {
        assertThat(ManifestReader.read(TEXT.replace("\n", "\r\n"))).isEqualTo(ManifestReader.read(TEXT));
    }

    @Test
    void everyStringStaysOnItsLine() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Manifest manifest = new Manifest("a.B", "vice.", List.of(random(random)));
            String text = ManifestWriter.text(manifest);
            assertThat(ManifestReader.read(text)).as("seed %d", seed).isEqualTo(manifest);
            assertThat(text.lines()).as("seed %d", seed).noneMatch(line -> line.endsWith(" "));
        }
    }

    private static ManifestKey random(Random random) {
        List<Former> formers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            formers.add(new Former(text(random) + "x", scopes(random), text(random)));
        }
        int depth = random.nextInt(4) - 1;
        return new ManifestKey(
                text(random) + "x",
                text(random) + "x",
                text(random) + "x",
                scopes(random),
                random.nextBoolean(),
                TextEncoding.values()[random.nextInt(TextEncoding.values().length)],
                formers,
                depth,
                random.nextBoolean(),
                depth != 0 && random.nextBoolean(),
                depth != 0 && random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? text(random) + "x" : null,
                text(random),
                text(random));
    }

    private static Set<Scope> scopes(Random random) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        random.ints(random.nextInt(3), 0, Scope.values().length).forEach(i -> scopes.add(Scope.values()[i]));
        return scopes;
    }

    private static String text(Random random) {
        String letters = " \\nrtsu0a|;<>=\n\r\t\0\u0085\u2028\u2029é💡";
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(6), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record a.B\n\n<<<<<<< HEAD\n",
                "record a.B\n\n  type string\n",
                "record a.B\nkey a\n  scope read-ony\n",
                "record a.B\nkey a\n  depth two\n",
                "record a.B\nkey a\n    until 1\n",
                "record a.B\nkey a\n  former user\n",
                "record a.B\nkey a\n  type string\n  type string\n",
                "record a.B\nkey a\n  colour red\n",
                "record a.B\nkey a\n  doc a \\q\n",
                "record a.B\nkey a\n  doc a \\u12\n",
                "record a.B\nkey a\nrecord a.C\n",
                "record a.B\nrecord a.C\n"
            })
    void aWrongManifestIsRefusedWithItsLine(String text) {
        assertThatThrownBy(() -> ManifestReader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("has the invalid line \\d");
    }

    @Test
    void missingPropertiesAreNamed() {
        assertThatThrownBy(() -> ManifestReader.read("")).hasMessage("has no line `record`");
        assertThatThrownBy(() -> ManifestReader.read("record a.B\nkey a\n  scope hidden\n"))
                .hasMessage("has no `type` for the key `a`");
        assertThatThrownBy(() -> ManifestReader.read("record a.B\nkey a\n  type string\n"))
                .hasMessage("has no `scope` for the key `a`");
    }
}
