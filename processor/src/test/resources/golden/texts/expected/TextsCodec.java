package sample;

import io.vicfield.Scope;
import io.vicfield.net.IpAddress;
import io.vicfield.spi.Component;
import io.vicfield.spi.Decoding;
import io.vicfield.spi.Encoding;
import io.vicfield.spi.Place;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.spi.PlacedScalar;
import io.vicfield.spi.Scalars;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    final PlacedScalar<String> name;
    final PlacedScalar<byte[]> certificate;
    final PlacedScalar<IpAddress> gateway;
    final PlacedScalar<InetAddress> address;
    final PlacedScalar<Instant> started;
    final PlacedScalar<OffsetDateTime> local;
    final PlacedScalar<Duration> patience;

    /** At the root these are the keys on the wire, at any other place the same below its key. */
    private TextsCodec(Place place) {
        super(place);
        name = place.key("name", "guestinfo.vice./name", "name", Scope.READ_ONLY)
                .doc("What people call it, \"quotes\" and $dollars included")
                .text();
        certificate = place.key("certificate", "certificate", "certificate").scalar(Scalars.BYTES);
        gateway = place.key("gateway", "gateway", "gateway").scalar(Scalars.IP);
        address = place.key("address", "address", "address").scalar(Scalars.INET);
        started = place.key("started", "started", "started").scalar(Scalars.INSTANT);
        local = place.key("local", "local", "local").scalar(Scalars.OFFSET_TIME);
        patience = place.key("patience", "patience", "patience").scalar(Scalars.DURATION);
    }

    @Override
    public TextsCodec at(Place place) {
        return new TextsCodec(place);
    }

    @Override
    protected void write(Texts value, Encoding out) {
        out.text(name, value.name());
        certificate.encode(value.certificate(), out);
        gateway.encode(value.gateway(), out);
        address.encode(value.address(), out);
        started.encode(value.started(), out);
        local.encode(value.local(), out);
        patience.encode(value.patience(), out);
    }

    @Override
    protected Texts read(Decoding in, @Nullable Texts base) {
        return new Texts(
                in.text(name, base == null ? "" : base.name()),
                certificate.decode(in, base == null ? certificate.absent() : base.certificate()),
                gateway.decode(in, base == null ? gateway.absent() : base.gateway()),
                address.decode(in, base == null ? address.absent() : base.address()),
                started.decode(in, base == null ? started.absent() : base.started()),
                local.decode(in, base == null ? local.absent() : base.local()),
                patience.decode(in, base == null ? patience.absent() : base.patience()));
    }

    @Override
    public List<Component> components() {
        return Component.list(name, certificate, gateway, address, started, local, patience);
    }
}
