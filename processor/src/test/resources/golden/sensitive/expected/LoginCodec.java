package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedJoined;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.PlacedOptional;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.PlacedValue;
import io.vicfield.spi.Scalars;
import io.vicfield.spi.Values;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Login}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class LoginCodec extends PlacedCodec<Login> {
    /** The codec of a whole configuration. */
    public static final LoginCodec INSTANCE = new LoginCodec(Place.root("vice.", "Login"));

    final PlacedScalar<String> user;
    final PlacedScalar<String> word;
    final PlacedScalar<String> hint;
    final PlacedOptional<Integer> pin;
    final PlacedJoined<List<String>> args;
    final PlacedKey groups;
    private @Nullable PlacedValue<Map<String, Login.Group>> groupsValue;
    final PlacedKey main;
    private @Nullable PlacedCodec<Login.Group> mainCodec;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private LoginCodec(Place place) {
        super(place);
        user = place.key("user", "user", "user").text();
        word = place.key("word", "word", "word").sensitive().text();
        hint = place.key("hint", "hint", "hint").sensitive().text().orElse("not to be listed");
        pin = place.key("pin", "pin", "pin").sensitive().optional(Scalars.INT32);
        args = place.key("args", "guestinfo.vice./args", "args", Scope.READ_ONLY).sensitive().joined(Scalars.STRING);
        groups = place.key("groups", "groups", "groups").depth(3).required().sensitive();
        main = place.key("main", "main", "main").sensitive();
    }

    @Override
    public LoginCodec at(Place place) {
        return new LoginCodec(place);
    }

    @Override
    protected void write(Login value, Encoding out) {
        out.text(user, value.user());
        out.text(word, value.word());
        out.text(hint, value.hint());
        pin.encode(value.pin(), out);
        args.encode(value.args(), out);
        groups().encode(value.groups(), out);
        main().encode(value.main(), out);
    }

    @Override
    protected Login read(Decoding in, @Nullable Login base) {
        return new Login(
                in.text(user, base == null ? "" : base.user()),
                in.text(word, base == null ? "" : base.word()),
                in.text(hint, base == null ? "not to be listed" : base.hint()),
                pin.decode(in, base == null ? null : base.pin()),
                args.decode(in, base == null ? null : base.args()),
                groups().decode(in, base == null ? null : base.groups()),
                main().decode(in, base == null ? null : base.main()));
    }

    @Override
    public List<Component> components() {
        return Component.list(user, word, hint, pin, args, groups(), Component.nested(main, main()));
    }

    PlacedValue<Map<String, Login.Group>> groups() {
        PlacedValue<Map<String, Login.Group>> bound = groupsValue;
        if (bound == null) {
            bound = new PlacedValue<>(
                    groups, Values.map(Scalars.STRING, Values.record(Login_GroupCodec.INSTANCE.at(groups.entries(1)))));
            groupsValue = bound;
        }
        return bound;
    }

    PlacedCodec<Login.Group> main() {
        PlacedCodec<Login.Group> bound = mainCodec;
        if (bound == null) {
            bound = Login_GroupCodec.INSTANCE.at(main.nested());
            mainCodec = bound;
        }
        return bound;
    }
}
