package sample;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Override;
import java.lang.String;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link Converters}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ConvertersKeys extends RecordKeys<Converters, ConvertersKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final ConvertersKeys ROOT = new ConvertersKeys(RecordLocation.root(ConvertersCodec.INSTANCE));

    private final ConvertersCodec codec;

    private ConvertersKeys(RecordLocation<Converters> location) {
        super(location);
        codec = (ConvertersCodec) location.codec();
    }

    @Override
    protected ConvertersKeys at(RecordLocation<Converters> location) {
        return new ConvertersKeys(location);
    }

    /**
     * Key of {@code home}: {@code home}, hidden.
     */
    public VicKey<URI> home() {
        return scalar(codec.home);
    }

    /**
     * Key of {@code proxy}: {@code proxy}, hidden.
     */
    public VicKey<Optional<URI>> proxy() {
        return optional(codec.proxy);
    }

    /**
     * Key of {@code mirrors}: {@code mirrors}, hidden.
     */
    public VicJoinedKey<List<URI>> mirrors() {
        return joined(codec.mirrors);
    }

    /**
     * Key of {@code indexed}: {@code indexed}, hidden.
     */
    public VicListKey<List<URI>, VicKey<URI>> indexed() {
        return list(codec.indexed, KeyFactory.value());
    }

    /**
     * Key of one element of {@code indexed}.
     */
    public VicKey<URI> indexed(int index) {
        return indexed().at(index);
    }

    /**
     * Key of {@code allowed}: {@code allowed}, hidden.
     */
    public VicJoinedKey<Set<URI>> allowed() {
        return joined(codec.allowed);
    }

    /**
     * Key of {@code redirects}: {@code redirects}, hidden.
     */
    public VicMapKey<URI, URI, VicKey<URI>> redirects() {
        return map(codec.redirects, KeyFactory.value());
    }

    /**
     * Key of one entry of {@code redirects}.
     */
    public VicKey<URI> redirects(URI name) {
        return redirects().at(name);
    }

    /**
     * Key of {@code version}: {@code guestinfo.vice./version}, read-only.
     */
    public VicConvertedKey<Version, VersionConverter_StoredKeys> version() {
        return convertedRecord(codec.version, KeyFactory.of(VersionConverter_StoredKeys.ROOT));
    }

    /**
     * Key of {@code next}: {@code next}, hidden.
     */
    public VicConvertedKey<Version, VersionConverter_StoredKeys> next() {
        return optionalRecord(codec.next, KeyFactory.converted(KeyFactory.of(VersionConverter_StoredKeys.ROOT)));
    }

    /**
     * Key of {@code history}: {@code guestinfo.vice./history}, read-only.
     */
    public VicListKey<List<Version>, VicConvertedKey<Version, VersionConverter_StoredKeys>> history(
            ) {
        return list(codec.history, KeyFactory.converted(KeyFactory.of(VersionConverter_StoredKeys.ROOT)));
    }

    /**
     * Key of one element of {@code history}.
     */
    public VicConvertedKey<Version, VersionConverter_StoredKeys> history(int index) {
        return history().at(index);
    }

    /**
     * Key of {@code byName}: {@code byName}, hidden.
     */
    public VicMapKey<String, Version, VicConvertedKey<Version, VersionConverter_StoredKeys>> byName(
            ) {
        return map(codec.byName, KeyFactory.converted(KeyFactory.of(VersionConverter_StoredKeys.ROOT)));
    }

    /**
     * Key of one entry of {@code byName}.
     */
    public VicConvertedKey<Version, VersionConverter_StoredKeys> byName(String name) {
        return byName().at(name);
    }

    /**
     * Key of {@code words}: {@code words}, hidden.
     */
    public VicConvertedKey<Words, VicJoinedKey<List<String>>> words() {
        return converted(codec.words, KeyFactory.joined());
    }
}
