package sample;

import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.EnumScalar;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.convert.Optionals;
import io.vicfield.convert.TextConverter;
import io.vicfield.spi.GeneratedCodec;
import java.lang.Boolean;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Encodes and decodes {@link Exact}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ExactCodec extends GeneratedCodec<Exact> {
    static final Scalar<URI> URI_TEXT = Scalars.converted(TextConverter.URI, Scalars.STRING);

    static final EnumScalar<Exact.Answer> EXACT_ANSWER = new EnumScalar<>("Answer", new Exact.Answer[] {Exact.Answer.APPEND,
            Exact.Answer.REPLACE}, new String[] {"Append", "Replace"});

    /**
     * The codec of a whole configuration.
     */
    public static final ExactCodec INSTANCE = new ExactCodec(Place.root("acme.", "Exact"));

    /**
     * {@code guestinfo.metadata}
     */
    final ScalarComponent<String> metadata;

    /**
     * {@code guestinfo.userdata}
     */
    final OptionalComponent<String> userdata;

    /**
     * {@code guestinfo.ignition.config.data}
     */
    final ScalarComponent<String> config;

    /**
     * {@code guestinfo.talos.config}
     */
    final ScalarComponent<byte[]> talos;

    /**
     * {@code guestinfo.image}
     */
    final ScalarComponent<byte[]> image;

    /**
     * {@code guestinfo.source}
     */
    final OptionalComponent<URI> source;

    /**
     * {@code guestinfo.acme/config}
     */
    final ScalarComponent<String> readOnly;

    /**
     * {@code guestinfo.acme./mode}
     */
    final ScalarComponent<String> mode;

    /**
     * {@code disk.EnableUUID}
     */
    final ScalarComponent<Boolean> diskUuid;

    /**
     * {@code memory.maxGrow}
     */
    final OptionalComponent<Integer> maxGrow;

    /**
     * {@code answer.msg.serial.file.open}
     */
    final ScalarComponent<Exact.Answer> serial;

    /**
     * {@code guestinfo.acme./own}
     */
    final ScalarComponent<String> own;

    private ExactCodec(Place place) {
        super(place);
        metadata = scalar(place.key("metadata", "guestinfo.metadata", Scope.READ_WRITE).exact()
                .encoding(TextEncoding.GZIP_BASE64).doc("For cloud-init."), Scalars.STRING);
        userdata = optional(place.key("userdata", "guestinfo.userdata", Scope.READ_WRITE).exact()
                .encoding(TextEncoding.BASE64).sensitive(), Scalars.STRING);
        config = nullable(place.key("config", "guestinfo.ignition.config.data", Scope.READ_WRITE).exact()
                .encoding(TextEncoding.PLAIN), Scalars.STRING);
        talos = scalar(place.key("talos", "guestinfo.talos.config", Scope.READ_WRITE).exact(),
                Scalars.BYTES);
        image = scalar(place.key("image", "guestinfo.image", Scope.READ_WRITE).exact()
                .encoding(TextEncoding.GZIP_BASE64), Scalars.BYTES);
        source = optional(place.key("source", "guestinfo.source", Scope.READ_WRITE).exact()
                .encoding(TextEncoding.BASE64), URI_TEXT);
        readOnly = scalar(place.key("readOnly", "guestinfo.acme/config", Scope.READ_ONLY).exact()
                .formerly("config", Scope.READ_ONLY), Scalars.STRING);
        mode = scalar(place.key("mode", Scope.READ_ONLY)
                .formerly("guestinfo.acme.mode", Scope.READ_WRITE), Scalars.STRING);
        diskUuid = scalar(place.key("diskUuid", "disk.EnableUUID", Scope.HIDDEN).exact(),
                Scalars.BOOL);
        maxGrow = optional(place.key("maxGrow", "memory.maxGrow", Scope.HIDDEN).exact(),
                Scalars.INT32);
        serial = scalar(place.key("serial", "answer.msg.serial.file.open", Scope.HIDDEN).exact()
                .defaultValue("Append"), EXACT_ANSWER);
        own = scalar(place.key("own", Scope.READ_ONLY), Scalars.STRING);
    }

    @Override
    public RecordCodec<Exact> at(Place place) {
        return new ExactCodec(place);
    }

    @Override
    protected void write(Exact value, Encoding out) {
        metadata.encode(value.metadata(), out);
        userdata.encode(value.userdata(), out);
        config.encode(value.config(), out);
        talos.encode(value.talos(), out);
        image.encode(value.image(), out);
        source.encode(value.source(), out);
        readOnly.encode(value.readOnly(), out);
        mode.encode(value.mode(), out);
        diskUuid.encode(value.diskUuid(), out);
        maxGrow.encode(Optionals.boxed(value.maxGrow()), out);
        serial.encode(value.serial(), out);
        own.encode(value.own(), out);
    }

    @Override
    @NullUnmarked
    protected Exact read(Decoding in) {
        return new Exact(
                metadata.decode(in),
                userdata.decode(in),
                config.decode(in),
                talos.decode(in),
                image.decode(in),
                source.decode(in),
                readOnly.decode(in),
                mode.decode(in),
                diskUuid.decodeBoolean(in),
                Optionals.ofInt(maxGrow.decode(in)),
                serial.decode(in),
                own.decode(in));
    }

    @Override
    @NullUnmarked
    protected Exact read(Decoding in, Exact base) {
        return new Exact(
                metadata.decode(in, base.metadata()),
                userdata.decode(in, base.userdata()),
                config.decode(in, base.config()),
                talos.decode(in, base.talos()),
                image.decode(in, base.image()),
                source.decode(in, base.source()),
                readOnly.decode(in, base.readOnly()),
                mode.decode(in, base.mode()),
                diskUuid.decodeBoolean(in, base.diskUuid()),
                Optionals.ofInt(maxGrow.decode(in, Optionals.boxed(base.maxGrow()))),
                serial.decode(in, base.serial()),
                own.decode(in, base.own()));
    }
}
