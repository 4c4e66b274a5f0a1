package io.vicfield.examples.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlConverterTest {
    /**
     * Delimiters, escapes and invalid escapes, a combining letter, signs that normalization turns into ASCII, control
     * characters.
     */
    private static final List<String> PIECES = List.of(
            "a",
            "ds",
            "h.1",
            "/",
            "//",
            ":",
            "?",
            "#",
            "@",
            "%",
            "%2F",
            "%c3%bc",
            "&",
            "=",
            "[::1]",
            "[",
            " ",
            "\\",
            "|",
            "ü",
            "u\u0308",
            "\u1FEF",
            "\u037E",
            "\u212A",
            "日",
            "\uD83D\uDE00",
            "\uFFFD",
            "\u00A0",
            "\u0085",
            "\t",
            "\u0000",
            "go-url",
            "GO-URL:",
            "Scheme=ds",
            "^",
            "'",
            "(",
            "+",
            "80");

    private final UrlConverter converter = new UrlConverter();

    @Test
    void nothingIsTheEmptyUri() {
        assertThat(converter.fromWire(Url.EMPTY)).isEqualTo(URI.create(""));
        assertThat(converter.toWire(URI.create(""))).isEqualTo(Url.EMPTY);
    }

    /** Parts as Go's url.Parse gives them. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " # ",
            value = {
                "ds://LocalDS_1/volumes/v%202 # ds # '' # LocalDS_1 # /volumes/v 2 # '' # false # ''",
                "nfs://127.0.0.1:2049/a?uid=1&gid=2 # nfs # '' # 127.0.0.1:2049 # /a # '' # false # uid=1&gid=2",
                "label://vol-1 # label # '' # vol-1 # '' # '' # false # ''",
                "http://[::1]:80/ # http # '' # [::1]:80 # / # '' # false # ''",
                "http://h/a%2Fb # http # '' # h # /a/b # /a%2Fb # false # ''",
                "http://h/%FF # http # '' # h # /\uFFFD # /%FF # false # ''",
                "http://h/(a) # http # '' # h # /(a) # /(a) # false # ''",
                "http://h? # http # '' # h # '' # '' # true # ''",
                "http://h?a?b # http # '' # h # '' # '' # false # a?b",
                "http:?q # http # '' # '' # '' # '' # false # q",
                "urn:a:b?c # urn # a:b # '' # '' # '' # false # c",
                "file:///etc # file # '' # '' # /etc # '' # false # ''",
                "//h/p # '' # '' # h # /p # '' # false # ''",
                "a/b # '' # '' # '' # a/b # '' # false # ''",
            })
    void partsAreGos(
            URI uri,
            String scheme,
            String opaque,
            String host,
            String path,
            String rawPath,
            boolean forceQuery,
            String query) {
        Url url = new Url(scheme, opaque, host, path, rawPath, forceQuery, query, "");

        assertThat(converter.toWire(uri)).isEqualTo(url);
        assertThat(converter.fromWire(url)).hasToString(uri.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x#%C3%BC", "x#ü", "x#%c3%bc"})
    void fragmentsAreStoredUnescaped(URI uri) {
        Url url = converter.toWire(uri);

        assertThat(url.fragment()).isEqualTo("ü");
        assertThat(converter.fromWire(url)).hasToString("x#%C3%BC");
    }

    @Test
    void hostsBeyondAsciiAreEscaped() {
        Url url = converter.toWire(URI.create("ds://日本/a"));

        assertThat(url.host()).isEqualTo("日本");
        assertThat(converter.fromWire(url)).hasToString("ds://%E6%97%A5%E6%9C%AC/a");
    }

    @Test
    void anEmptyAuthorityIsTheSameAsNone() {
        assertThat(converter.fromWire(converter.toWire(URI.create("file:/etc"))))
                .hasToString("file:///etc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://user:word@host/", "http://user@host/", "ds://user:word@a_store/", "go-url://user:word@h/"
            })
    void userInformationIsRefusedAndNotShown(URI uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.toWire(uri))
                .withMessageContaining("user information")
                .withMessageNotContainingAny("user:", "user@", "word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://h/a#",
                "http://h/a#b%2Fc",
                "x#%C3%BC\uD800",
                "go-url:Scheme=http&Host=h",
                "go-url:Host=h&Scheme=ds&ForceQuery=true",
                "go-url:Scheme=ds&Scheme=ds",
                "go-url:Scheme=ds&ForceQuery=false",
                "go-url:Scheme=ds&User=me",
                "go-url:Scheme=ds&",
                "go-url:Scheme=d%73",
                "go-url:Scheme=%FF",
                "go-url:Scheme=ds#x",
                "go-url:x",
                "go-url:/x",
                "go-url://h/x",
            })
    void aUriThatWouldComeBackAsAnotherIsRefused(URI uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.toWire(uri))
                .withMessageContaining("come back as another one, from character ")
                .withMessageContaining("Scheme and host: " + uri.getScheme() + ", ")
                .withMessageNotContaining(uri.toString());
    }

    /** In a malformed address, any part may contain the password. */
    @ParameterizedTest
    @CsvSource({
        "nfs:me:hunter2@host/share#, 26, 'nfs, none'",
        "http://host/share?password=hunter2#, 35, 'http, host'",
        "go-url:User=me:hunter2&Host=host, 1, 'go-url, none'",
    })
    void refusedUrisAreNotShown(URI uri, int character, String where) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.toWire(uri))
                .withMessageEndingWith("from character " + character + " on. Scheme and host: " + where)
                .withMessageNotContaining("hunter2");
    }

    @Test
    void theHostOfARefusedUriIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.toWire(URI.create("ds://me:hunter2@a_store/")))
                .withMessageEndingWith("Scheme and host: ds, a_store");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', h, rel, '', false, '', go-url:Host=h&Path=rel",
        "'', '', '', a:b, '', false, '', go-url:Path=a:b",
        "ds, '', h, /a, /b, false, '', go-url:Scheme=ds&Host=h&Path=/a&RawPath=/b",
        "ds, '', h, /a, '', true, q, go-url:Scheme=ds&Host=h&Path=/a&ForceQuery=true&RawQuery=q",
        "ds, '', h, /a, '', false, a#b, go-url:Scheme=ds&Host=h&Path=/a&RawQuery=a%23b",
        "ds, o, h, '', '', false, '', go-url:Scheme=ds&Opaque=o&Host=h",
        "ds, /o, '', '', '', false, '', go-url:Scheme=ds&Opaque=/o",
        "ds, '', '', '', '', false, '', go-url:Scheme=ds",
        "'a&b=c%41', '', '', '', '', false, '', go-url:Scheme=a%26b%3Dc%2541",
        "日, '', h, '', '', false, '', go-url:Scheme=%E6%97%A5&Host=h",
        "go-url, '', h, '', '', false, '', go-url:Scheme=go-url&Host=h",
        "Go-URL, '', h, '', '', false, '', go-url:Scheme=Go-URL&Host=h",
        "go-url, Scheme=ds, '', '', '', false, '', go-url:Scheme=go-url&Opaque=Scheme%3Dds",
    })
    void partsThatAUriCannotExpressAreListed(
            String scheme,
            String opaque,
            String host,
            String path,
            String rawPath,
            boolean force,
            String query,
            String text) {
        Url url = new Url(scheme, opaque, host, path, rawPath, force, query, "");

        assertThat(converter.fromWire(url)).hasToString(text);
        assertThat(converter.toWire(URI.create(text))).isEqualTo(url);
    }

    /** Two URIs that are equal for {@link URI#equals} are stored as the same value. */
    @Test
    void equalUrisHaveTheSameParts() {
        assertThat(converter.toWire(URI.create("GO-URL:Scheme=%c3%bc")))
                .isEqualTo(converter.toWire(URI.create("go-url:Scheme=%C3%BC")));
    }

    /** A failure prints its seed. */
    @Test
    void everyUrlComesBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            Url url = random(random);
            assertThat(converter.toWire(converter.fromWire(url)))
                    .as("seed %d", seed)
                    .isEqualTo(url);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scheme", "Opaque", "Host", "Path", "RawPath", "RawQuery", "Fragment"})
    void halfACharacterIsRefusedByName(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.fromWire(new Url(
                        half("Scheme", part),
                        half("Opaque", part),
                        half("Host", part),
                        half("Path", part),
                        half("RawPath", part),
                        false,
                        half("RawQuery", part),
                        half("Fragment", part))))
                .withMessageContaining("whose " + part + " has half a character");
    }

    private static String half(String name, String part) {
        return name.equals(part) ? "a\uD800" : "";
    }

    private static Url random(Random random) {
        return new Url(
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                random.nextInt(4) == 0,
                text(random),
                text(random));
    }

    /** Returns an empty string in half of all cases, because a URI can express many URLs with empty parts. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(6) - 2; pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
