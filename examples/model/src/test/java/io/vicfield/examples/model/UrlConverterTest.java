package io.vicfield.examples.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlConverterTest {
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
    @ValueSource(strings = {"http://user:word@host/", "http://user@host/", "ds://user:word@a_store/"})
    void userInformationIsRefusedAndNotShown(URI uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.toWire(uri))
                .withMessageContaining("user information")
                .withMessageNotContainingAny("user:", "user@", "word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://h/a#", "http://h/a#b%2Fc"})
    void aUriThatWouldComeBackAsAnotherIsRefused(URI uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.toWire(uri))
                .withMessageContaining(uri.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', h, rel, '', false, '', Host",
        "'', '', '', a:b, '', false, '', Scheme",
        "ds, '', h, /a, /b, false, '', RawPath",
        "ds, '', h, /a, '', true, q, ForceQuery",
        "ds, '', h, /a, '', false, a#b, RawQuery",
        "ds, o, h, '', '', false, '', Host",
        "ds, /o, '', '', '', false, '', Opaque",
        "ds, '', '', '', '', false, '', 'no java.net.URI'",
        "日, '', h, '', '', false, '', 'no java.net.URI'",
    })
    void whatAUriCannotExpressIsRefusedByName(
            String scheme,
            String opaque,
            String host,
            String path,
            String rawPath,
            boolean force,
            String query,
            String named) {
        Url url = new Url(scheme, opaque, host, path, rawPath, force, query, "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.fromWire(url))
                .withMessageContaining(named);
    }
}
