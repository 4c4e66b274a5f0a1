/** Annotations, codecs, and the wiring to guestinfo, maps and extraConfig. */
@SuppressWarnings("module") // the modules named below are compiled after this one
module io.vicfield {
    requires static org.bouncycastle.provider;
    requires static org.jspecify;

    exports io.vicfield;
    exports io.vicfield.atomic;
    exports io.vicfield.codec;
    exports io.vicfield.convert;
    exports io.vicfield.encoded to
            io.vicfield.extras;
    exports io.vicfield.extraconfig;
    exports io.vicfield.guestinfo;
    exports io.vicfield.keys to
            io.vicfield.extras,
            io.vicfield.processor;
    exports io.vicfield.net;
    exports io.vicfield.schema;
    exports io.vicfield.secret;
    exports io.vicfield.spi;
    exports io.vicfield.typedkeys;
    exports io.vicfield.text to
            io.vicfield.extras,
            io.vicfield.processor;
}
