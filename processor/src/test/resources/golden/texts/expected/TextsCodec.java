package sample;

import io.vicfield.Scope;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedKey;
import io.vicfield.spi.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Texts}. */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class TextsCodec extends PlacedCodec<Texts> {
    /** The codec of a whole configuration. */
    public static final TextsCodec INSTANCE = new TextsCodec(Place.root("vice.", "Texts"));

    final PlacedKey name;
    final PlacedKey certificate;
    final PlacedKey gateway;
    final PlacedKey address;
    final PlacedKey started;
    final PlacedKey local;
    final PlacedKey patience;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private TextsCodec(Place place) {
        super(place);
        name = place.key("name", "guestinfo.vice./name", "name", Scope.READ_ONLY);
        certificate = place.key("certificate", "certificate", "certificate");
        gateway = place.key("gateway", "gateway", "gateway");
        address = place.key("address", "address", "address");
        started = place.key("started", "started", "started");
        local = place.key("local", "local", "local");
        patience = place.key("patience", "patience", "patience");
    }

    @Override
    public TextsCodec at(Place place) {
        return new TextsCodec(place);
    }

    @Override
    protected void write(Texts value, Encoding out) {
        out.text(name, value.name());
        out.scalar(certificate, value.certificate(), Scalars.BYTES);
        out.scalar(gateway, value.gateway(), Scalars.IP);
        out.scalar(address, value.address(), Scalars.INET);
        out.scalar(started, value.started(), Scalars.INSTANT);
        out.scalar(local, value.local(), Scalars.OFFSET_TIME);
        out.scalar(patience, value.patience(), Scalars.DURATION);
    }

    @Override
    protected Texts read(Decoding in, @Nullable Texts base) {
        return new Texts(
                in.text(name, base == null ? "" : base.name()),
                in.scalar(certificate, base == null ? Scalars.BYTES.zero() : base.certificate(), Scalars.BYTES),
                in.scalar(gateway, base == null ? Scalars.IP.zero() : base.gateway(), Scalars.IP),
                in.scalar(address, base == null ? Scalars.INET.zero() : base.address(), Scalars.INET),
                in.scalar(started, base == null ? Scalars.INSTANT.zero() : base.started(), Scalars.INSTANT),
                in.scalar(local, base == null ? Scalars.OFFSET_TIME.zero() : base.local(), Scalars.OFFSET_TIME),
                in.scalar(patience, base == null ? Scalars.DURATION.zero() : base.patience(), Scalars.DURATION));
    }

    @Override
    public List<Component> components() {
        return List.of(
                Component.scalar(name, Scalars.STRING, "What people call it, \"quotes\" and $dollars included"),
                Component.scalar(certificate, Scalars.BYTES, ""),
                Component.scalar(gateway, Scalars.IP, ""),
                Component.scalar(address, Scalars.INET, ""),
                Component.scalar(started, Scalars.INSTANT, ""),
                Component.scalar(local, Scalars.OFFSET_TIME, ""),
                Component.scalar(patience, Scalars.DURATION, ""));
    }
}
