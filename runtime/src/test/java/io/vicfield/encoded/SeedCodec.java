package io.vicfield.encoded;

import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.Place;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.Scalars;
import io.vicfield.spi.GeneratedCodec;

/** Encodes and decodes a record with keys of other programs, like a generated codec. */
final class SeedCodec extends GeneratedCodec<Seed> {
    static final SeedCodec INSTANCE = new SeedCodec(Place.root("vice.", "Seed"));

    private final ScalarComponent<String> metadata;
    private final OptionalComponent<String> userdata;
    private final ScalarComponent<String> config;
    private final ScalarComponent<byte[]> image;
    private final ScalarComponent<Boolean> diskUuid;
    private final ScalarComponent<String> policy;

    private SeedCodec(Place place) {
        super(place);
        metadata = scalar(
                place.key("metadata", "guestinfo.metadata", Scope.READ_WRITE)
                        .exact()
                        .encoding(TextEncoding.GZIP_BASE64),
                Scalars.STRING);
        userdata = optional(
                place.key("userdata", "guestinfo.userdata", Scope.READ_WRITE)
                        .exact()
                        .encoding(TextEncoding.BASE64)
                        .sensitive(),
                Scalars.STRING);
        config = scalar(
                place.key("config", "guestinfo.ignition.config.data", Scope.READ_WRITE)
                        .exact()
                        .encoding(TextEncoding.PLAIN),
                Scalars.STRING);
        image = scalar(
                place.key("image", "guestinfo.image", Scope.READ_WRITE).exact().encoding(TextEncoding.GZIP_BASE64),
                Scalars.BYTES);
        diskUuid = scalar(place.key("diskUuid", "disk.EnableUUID", Scope.HIDDEN).exact(), Scalars.BOOL);
        policy =
                scalar(place.key("policy", "tools.upgrade.policy", Scope.HIDDEN).exact(), Scalars.STRING);
    }

    @Override
    public SeedCodec at(Place place) {
        return new SeedCodec(place);
    }

    @Override
    protected void write(Seed value, Encoding out) {
        metadata.encode(value.metadata(), out);
        userdata.encode(value.userdata(), out);
        config.encode(value.config(), out);
        image.encode(value.image(), out);
        diskUuid.encode(value.diskUuid(), out);
        policy.encode(value.policy(), out);
    }

    @Override
    protected Seed read(Decoding in) {
        return new Seed(
                metadata.decode(in),
                userdata.decode(in),
                config.decode(in),
                image.decode(in),
                diskUuid.decodeBoolean(in),
                policy.decode(in));
    }

    @Override
    protected Seed read(Decoding in, Seed base) {
        return new Seed(
                metadata.decode(in, base.metadata()),
                userdata.decode(in, base.userdata()),
                config.decode(in, base.config()),
                image.decode(in, base.image()),
                diskUuid.decodeBoolean(in, base.diskUuid()),
                policy.decode(in, base.policy()));
    }
}
