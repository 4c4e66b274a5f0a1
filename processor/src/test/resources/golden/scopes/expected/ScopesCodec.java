package sample;

import io.vicfield.Scope;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.codec.ValueComponent;
import io.vicfield.codec.Values;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Scopes}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ScopesCodec extends GeneratedCodec<Scopes> {
    /**
     * The codec of a whole configuration.
     */
    public static final ScopesCodec INSTANCE = new ScopesCodec(Place.root("myapp.", "Scopes"));

    /**
     * {@code inherited}
     */
    final ScalarComponent<String> inherited;

    /**
     * {@code alsoInherited}
     */
    final ScalarComponent<String> alsoInherited;

    /**
     * {@code hidden}
     */
    final ScalarComponent<String> hidden;

    /**
     * {@code guestinfo.myapp./readOnly}
     */
    final ScalarComponent<String> readOnly;

    /**
     * {@code guestinfo.myapp..readWrite}
     */
    final ScalarComponent<String> readWrite;

    /**
     * {@code guestinfo.myapp./fresh}
     */
    final ScalarComponent<String> fresh;

    /**
     * {@code guestinfo.myapp..freshReadWrite}
     */
    final ScalarComponent<String> freshReadWrite;

    /**
     * {@code guestinfo.myapp..passing@non-persistent}
     */
    final ScalarComponent<String> passing;

    /**
     * {@code guestinfo.myapp./secret@secret}
     */
    final ScalarComponent<String> secret;

    /**
     * {@code guestinfo.myapp./passingSecret@secret@non-persistent}
     */
    final ScalarComponent<String> passingSecret;

    /**
     * {@code word}
     */
    final ScalarComponent<String> word;

    /**
     * {@code hint}
     */
    final ScalarComponent<String> hint;

    /**
     * {@code pin}
     */
    final OptionalComponent<Integer> pin;

    /**
     * {@code groups}
     */
    final ValueComponent<Map<String, Scopes.Group>> groups;

    private ScopesCodec(Place place) {
        super(place);
        inherited = scalar(place.key("inherited"), Scalars.STRING);
        alsoInherited = scalar(place.key("alsoInherited"), Scalars.STRING);
        hidden = scalar(place.key("hidden", Scope.HIDDEN), Scalars.STRING);
        readOnly = scalar(place.key("readOnly", Scope.READ_ONLY), Scalars.STRING);
        readWrite = scalar(place.key("readWrite", Scope.READ_WRITE), Scalars.STRING);
        fresh = scalar(place.key("fresh", Scope.VOLATILE), Scalars.STRING);
        freshReadWrite = scalar(place.key("freshReadWrite", Scope.READ_WRITE, Scope.VOLATILE),
                Scalars.STRING);
        passing = scalar(place.key("passing", Scope.READ_WRITE, Scope.NON_PERSISTENT),
                Scalars.STRING);
        secret = scalar(place.key("secret", Scope.SECRET), Scalars.STRING);
        passingSecret = scalar(place.key("passingSecret", Scope.READ_ONLY, Scope.NON_PERSISTENT, Scope.SECRET),
                Scalars.STRING);
        word = scalar(place.key("word").sensitive(), Scalars.STRING);
        hint = scalar(place.key("hint").sensitive().defaultValue("not to be listed"),
                Scalars.STRING);
        pin = optional(place.key("pin").sensitive(), Scalars.INT32);
        groups = value(place.key("groups").depth(3).required().sensitive(),
                Values.map(Scalars.STRING, Values.record()));
    }

    @Override
    public RecordCodec<Scopes> at(Place place) {
        return new ScopesCodec(place);
    }

    @Override
    protected RecordCodec<?> nested(String component) {
        return switch (component) {
            case "groups" -> Scopes_GroupCodec.INSTANCE;
            default -> super.nested(component);
        };
    }

    @Override
    protected void write(Scopes value, Encoding out) {
        inherited.encode(value.inherited(), out);
        alsoInherited.encode(value.alsoInherited(), out);
        hidden.encode(value.hidden(), out);
        readOnly.encode(value.readOnly(), out);
        readWrite.encode(value.readWrite(), out);
        fresh.encode(value.fresh(), out);
        freshReadWrite.encode(value.freshReadWrite(), out);
        passing.encode(value.passing(), out);
        secret.encode(value.secret(), out);
        passingSecret.encode(value.passingSecret(), out);
        word.encode(value.word(), out);
        hint.encode(value.hint(), out);
        pin.encode(value.pin(), out);
        groups.encode(value.groups(), out);
    }

    @Override
    @NullUnmarked
    protected Scopes read(Decoding in) {
        return new Scopes(
                inherited.decode(in),
                alsoInherited.decode(in),
                hidden.decode(in),
                readOnly.decode(in),
                readWrite.decode(in),
                fresh.decode(in),
                freshReadWrite.decode(in),
                passing.decode(in),
                secret.decode(in),
                passingSecret.decode(in),
                word.decode(in),
                hint.decode(in),
                pin.decode(in),
                groups.decode(in));
    }

    @Override
    @NullUnmarked
    protected Scopes read(Decoding in, Scopes base) {
        return new Scopes(
                inherited.decode(in, base.inherited()),
                alsoInherited.decode(in, base.alsoInherited()),
                hidden.decode(in, base.hidden()),
                readOnly.decode(in, base.readOnly()),
                readWrite.decode(in, base.readWrite()),
                fresh.decode(in, base.fresh()),
                freshReadWrite.decode(in, base.freshReadWrite()),
                passing.decode(in, base.passing()),
                secret.decode(in, base.secret()),
                passingSecret.decode(in, base.passingSecret()),
                word.decode(in, base.word()),
                hint.decode(in, base.hint()),
                pin.decode(in, base.pin()),
                groups.decode(in, base.groups()));
    }
}
