package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Scopes}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ScopesCodec extends PlacedCodec<Scopes> {
    /** The codec of a whole configuration. */
    public static final ScopesCodec INSTANCE = new ScopesCodec(Place.root("vice.", "Scopes"));

    final PlacedScalar<String> inherited;
    final PlacedScalar<String> alsoInherited;
    final PlacedScalar<String> hidden;
    final PlacedScalar<String> readOnly;
    final PlacedScalar<String> readWrite;
    final PlacedScalar<String> fresh;
    final PlacedScalar<String> freshReadWrite;
    final PlacedScalar<String> passing;
    final PlacedScalar<String> secret;
    final PlacedScalar<String> passingSecret;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private ScopesCodec(Place place) {
        super(place);
        inherited = place.key("inherited", "inherited", "inherited").text();
        alsoInherited = place.key("alsoInherited", "alsoInherited", "alsoInherited").text();
        hidden = place.key("hidden", "hidden", "hidden", Scope.HIDDEN).text();
        readOnly = place.key("readOnly", "guestinfo.vice./readOnly", "readOnly", Scope.READ_ONLY).text();
        readWrite = place.key("readWrite", "guestinfo.vice..readWrite", "readWrite", Scope.READ_WRITE).text();
        fresh = place.key("fresh", "guestinfo.vice./fresh", "fresh", Scope.VOLATILE).text();
        freshReadWrite = place.key(
                "freshReadWrite", "guestinfo.vice..freshReadWrite", "freshReadWrite", Scope.READ_WRITE, Scope.VOLATILE)
                .text();
        passing = place.key(
                "passing", "guestinfo.vice..passing@non-persistent", "passing", Scope.READ_WRITE, Scope.NON_PERSISTENT)
                .text();
        secret = place.key("secret", "guestinfo.vice./secret@secret", "secret", Scope.SECRET).text();
        passingSecret = place.key(
                "passingSecret",
                "guestinfo.vice./passingSecret@secret@non-persistent",
                "passingSecret",
                Scope.READ_ONLY,
                Scope.NON_PERSISTENT,
                Scope.SECRET)
                .text();
    }

    @Override
    public ScopesCodec at(Place place) {
        return new ScopesCodec(place);
    }

    @Override
    protected void write(Scopes value, Encoding out) {
        out.text(inherited, value.inherited());
        out.text(alsoInherited, value.alsoInherited());
        out.text(hidden, value.hidden());
        out.text(readOnly, value.readOnly());
        out.text(readWrite, value.readWrite());
        out.text(fresh, value.fresh());
        out.text(freshReadWrite, value.freshReadWrite());
        out.text(passing, value.passing());
        out.text(secret, value.secret());
        out.text(passingSecret, value.passingSecret());
    }

    @Override
    protected Scopes read(Decoding in, @Nullable Scopes base) {
        return new Scopes(
                in.text(inherited, base == null ? "" : base.inherited()),
                in.text(alsoInherited, base == null ? "" : base.alsoInherited()),
                in.text(hidden, base == null ? "" : base.hidden()),
                in.text(readOnly, base == null ? "" : base.readOnly()),
                in.text(readWrite, base == null ? "" : base.readWrite()),
                in.text(fresh, base == null ? "" : base.fresh()),
                in.text(freshReadWrite, base == null ? "" : base.freshReadWrite()),
                in.text(passing, base == null ? "" : base.passing()),
                in.text(secret, base == null ? "" : base.secret()),
                in.text(passingSecret, base == null ? "" : base.passingSecret()));
    }

    @Override
    public List<Component> components() {
        return Component.list(
                inherited,
                alsoInherited,
                hidden,
                readOnly,
                readWrite,
                fresh,
                freshReadWrite,
                passing,
                secret,
                passingSecret);
    }
}
