/** Annotations, codecs, and the wiring to guestinfo, maps and extraConfig. */
module io.vicfield {
    requires static org.bouncycastle.provider;
    requires static org.jspecify;

    exports io.vicfield;
    exports io.vicfield.atomic;
    exports io.vicfield.codec;
    exports io.vicfield.extraconfig;
    exports io.vicfield.guestinfo;
    exports io.vicfield.keys;
    exports io.vicfield.net;
    exports io.vicfield.schema;
    exports io.vicfield.secret;
    exports io.vicfield.spi;
    exports io.vicfield.text;
    exports io.vicfield.typedkeys;
}
