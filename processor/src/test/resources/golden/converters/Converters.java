package sample;

import static io.vicfield.ListFormat.INDEXED;
import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public record Converters(
        @VicField(converter = UriConverter.class) URI home,
        @VicField(converter = UriConverter.class) Optional<URI> proxy,
        @VicField(converter = UriConverter.class) List<URI> mirrors,
        @VicField(converter = UriConverter.class, list = INDEXED) List<URI> indexed,
        @VicField(converter = UriConverter.class) Set<URI> allowed,
        @VicField(converter = UriConverter.class) Map<URI, URI> redirects,
        @VicField(scope = READ_ONLY, converter = VersionConverter.class) Version version,
        @VicField(converter = VersionConverter.class) Optional<Version> next,
        @VicField(scope = READ_ONLY, converter = VersionConverter.class) List<Version> history,
        @VicField(converter = VersionConverter.class) Map<String, Version> byName,
        @VicField(converter = WordsConverter.class) Words words) {}
