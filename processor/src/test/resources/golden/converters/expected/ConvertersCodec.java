package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.ConvertedCodec;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedMap;
import io.vicfield.spi.PlacedOptional;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalar;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Converters}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ConvertersCodec extends PlacedCodec<Converters> {
    static final Scalar<URI> URI_CONVERTER = Scalars.converted(new UriConverter(), Scalars.STRING);

    static final VersionConverter VERSION_CONVERTER = new VersionConverter();

    static final WordsConverter WORDS_CONVERTER = new WordsConverter();

    /** The codec of a whole configuration. */
    public static final ConvertersCodec INSTANCE = new ConvertersCodec(Place.root("vice.", "Converters"));

    final PlacedScalar<URI> home;
    final PlacedOptional<URI> proxy;
    final PlacedJoined<List<URI>> mirrors;
    final PlacedValue<List<URI>> indexed;
    final PlacedJoined<Set<URI>> allowed;
    final PlacedMap<URI, URI> redirects;
    final PlacedKey version;
    private @Nullable PlacedCodec<Version> versionCodec;
    final PlacedKey next;
    private @Nullable PlacedCodec<Version> nextCodec;
    final PlacedKey history;
    private @Nullable PlacedValue<List<Version>> historyValue;
    final PlacedKey byName;
    private @Nullable PlacedValue<Map<String, Version>> byNameValue;
    final PlacedValue<Words> words;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private ConvertersCodec(Place place) {
        super(place);
        home = place.key("home", "home", "home").scalar(URI_CONVERTER);
        proxy = place.key("proxy", "proxy", "proxy").optional(URI_CONVERTER);
        mirrors = place.key("mirrors", "mirrors", "mirrors").joined(URI_CONVERTER);
        indexed = new PlacedValue<>(
                place.key("indexed", "indexed", "indexed"), Values.indexed(Values.scalar(URI_CONVERTER)));
        allowed = new PlacedJoined<>(place.key("allowed", "allowed", "allowed"), Values.joinedSet(URI_CONVERTER));
        redirects = place.key("redirects", "redirects", "redirects").map(URI_CONVERTER, URI_CONVERTER);
        version = place.key("version", "guestinfo.vice./version", "version", Scope.READ_ONLY);
        next = place.key("next", "next", "next");
        history = place.key("history", "guestinfo.vice./history", "history", Scope.READ_ONLY);
        byName = place.key("byName", "byName", "byName");
        words = new PlacedValue<>(
                place.key("words", "words", "words"), Values.converted(WORDS_CONVERTER, Values.joined(Scalars.STRING)));
    }

    @Override
    public ConvertersCodec at(Place place) {
        return new ConvertersCodec(place);
    }

    @Override
    protected void write(Converters value, Encoding out) {
        home.encode(value.home(), out);
        proxy.encode(value.proxy(), out);
        mirrors.encode(value.mirrors(), out);
        indexed.encode(value.indexed(), out);
        allowed.encode(value.allowed(), out);
        redirects.encode(value.redirects(), out);
        version().encode(value.version(), out);
        next().encodeOptional(value.next(), out);
        history().encode(value.history(), out);
        byName().encode(value.byName(), out);
        words.encode(value.words(), out);
    }

    @Override
    protected Converters read(Decoding in, @Nullable Converters base) {
        return new Converters(
                home.decode(in, base == null ? home.absent() : base.home()),
                proxy.decode(in, base == null ? null : base.proxy()),
                mirrors.decode(in, base == null ? null : base.mirrors()),
                indexed.decode(in, base == null ? null : base.indexed()),
                allowed.decode(in, base == null ? null : base.allowed()),
                redirects.decode(in, base == null ? null : base.redirects()),
                version().decode(in, base == null ? null : base.version()),
                next().decodeOptional(in, base == null ? null : base.next()),
                history().decode(in, base == null ? null : base.history()),
                byName().decode(in, base == null ? null : base.byName()),
                words.decode(in, base == null ? null : base.words()));
    }

    @Override
    public List<Component> components() {
        return Component.list(
                home,
                proxy,
                mirrors,
                indexed,
                allowed,
                redirects,
                Component.nested(version, version()),
                Component.optional(next, next()),
                history(),
                byName(),
                words);
    }

    PlacedCodec<Version> version() {
        PlacedCodec<Version> bound = versionCodec;
        if (bound == null) {
            bound = new ConvertedCodec<>(VERSION_CONVERTER, VersionConverter_StoredCodec.INSTANCE.at(version.nested()));
            versionCodec = bound;
        }
        return bound;
    }

    PlacedCodec<Version> next() {
        PlacedCodec<Version> bound = nextCodec;
        if (bound == null) {
            bound = new ConvertedCodec<>(
                    VERSION_CONVERTER, VersionConverter_StoredCodec.INSTANCE.at(next.nestedOptional()));
            nextCodec = bound;
        }
        return bound;
    }

    PlacedValue<List<Version>> history() {
        PlacedValue<List<Version>> bound = historyValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    history,
                    Values.indexed(
                            Values.converted(
                                    VERSION_CONVERTER,
                                    Values.record(VersionConverter_StoredCodec.INSTANCE.at(history.entries(1))))));
            historyValue = bound;
        }
        return bound;
    }

    PlacedValue<Map<String, Version>> byName() {
        PlacedValue<Map<String, Version>> bound = byNameValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    byName,
                    Values.map(
                            Scalars.STRING,
                            Values.converted(
                                    VERSION_CONVERTER,
                                    Values.record(VersionConverter_StoredCodec.INSTANCE.at(byName.entries(1))))));
            byNameValue = bound;
        }
        return bound;
    }
}
