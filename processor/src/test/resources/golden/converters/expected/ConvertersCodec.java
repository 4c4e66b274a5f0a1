package sample;

import io.vicfield.Scope;
import io.vicfield.codec.ConvertedCodec;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Override;
import java.lang.String;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Converters}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ConvertersCodec extends GeneratedCodec<Converters> {
    static final Scalar<URI> URI_CONVERTER = Scalars.converted(new UriConverter(), Scalars.STRING);

    static final VersionConverter VERSION_CONVERTER = new VersionConverter();

    static final WordsConverter WORDS_CONVERTER = new WordsConverter();

    /**
     * The codec of a whole configuration.
     */
    public static final ConvertersCodec INSTANCE = new ConvertersCodec(Place.root("vice.", "Converters"));

    /**
     * {@code home}
     */
    final ScalarComponent<URI> home;

    /**
     * {@code proxy}
     */
    final OptionalComponent<URI> proxy;

    /**
     * {@code mirrors}
     */
    final ValueComponent<List<URI>> mirrors;

    /**
     * {@code indexed}
     */
    final ValueComponent<List<URI>> indexed;

    /**
     * {@code allowed}
     */
    final ValueComponent<Set<URI>> allowed;

    /**
     * {@code redirects}
     */
    final ValueComponent<Map<URI, URI>> redirects;

    /**
     * {@code guestinfo.vice./version}
     */
    final RecordComponent<Version> version;

    /**
     * {@code next}
     */
    final OptionalComponent<Version> next;

    /**
     * {@code guestinfo.vice./history}
     */
    final ValueComponent<List<Version>> history;

    /**
     * {@code byName}
     */
    final ValueComponent<Map<String, Version>> byName;

    /**
     * {@code words}
     */
    final ValueComponent<Words> words;

    private ConvertersCodec(Place place) {
        super(place);
        home = scalar(place.key("home"), URI_CONVERTER);
        proxy = optional(place.key("proxy"), URI_CONVERTER);
        mirrors = value(place.key("mirrors"), Values.joined(URI_CONVERTER));
        indexed = value(place.key("indexed"), Values.indexed(Values.scalar(URI_CONVERTER)));
        allowed = value(place.key("allowed"), Values.joinedSet(URI_CONVERTER));
        redirects = value(place.key("redirects"),
                Values.map(URI_CONVERTER, Values.scalar(URI_CONVERTER)));
        version = record(place.key("version", Scope.READ_ONLY));
        next = optionalRecord(place.key("next"));
        history = value(place.key("history", Scope.READ_ONLY),
                Values.indexed(Values.converted(VERSION_CONVERTER, Values.record())));
        byName = value(place.key("byName"),
                Values.map(Scalars.STRING, Values.converted(VERSION_CONVERTER, Values.record())));
        words = value(place.key("words"),
                Values.converted(WORDS_CONVERTER, Values.joined(Scalars.STRING)));
    }

    @Override
    public RecordCodec<Converters> at(Place place) {
        return new ConvertersCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "version" -> new ConvertedCodec<>(VERSION_CONVERTER, VersionConverter_StoredCodec.INSTANCE);
            case "next" -> new ConvertedCodec<>(VERSION_CONVERTER, VersionConverter_StoredCodec.INSTANCE);
            case "history" -> VersionConverter_StoredCodec.INSTANCE;
            case "byName" -> VersionConverter_StoredCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Converters value, Encoding out) {
        home.encode(value.home(), out);
        proxy.encode(value.proxy(), out);
        mirrors.encode(value.mirrors(), out);
        indexed.encode(value.indexed(), out);
        allowed.encode(value.allowed(), out);
        redirects.encode(value.redirects(), out);
        version.encode(value.version(), out);
        next.encode(value.next(), out);
        history.encode(value.history(), out);
        byName.encode(value.byName(), out);
        words.encode(value.words(), out);
    }

    @Override
    @NullUnmarked
    protected Converters read(Decoding in) {
        return new Converters(
                home.decode(in),
                proxy.decode(in),
                mirrors.decode(in),
                indexed.decode(in),
                allowed.decode(in),
                redirects.decode(in),
                version.decode(in),
                next.decode(in),
                history.decode(in),
                byName.decode(in),
                words.decode(in));
    }

    @Override
    @NullUnmarked
    protected Converters read(Decoding in, Converters base) {
        return new Converters(
                home.decode(in, base.home()),
                proxy.decode(in, base.proxy()),
                mirrors.decode(in, base.mirrors()),
                indexed.decode(in, base.indexed()),
                allowed.decode(in, base.allowed()),
                redirects.decode(in, base.redirects()),
                version.decode(in, base.version()),
                next.decode(in, base.next()),
                history.decode(in, base.history()),
                byName.decode(in, base.byName()),
                words.decode(in, base.words()));
    }
}
