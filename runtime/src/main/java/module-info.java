/** Annotations, the codecs' contract, sources and sinks of vicfield. */
module io.vicfield {
    requires static org.bouncycastle.provider;
    requires static org.jspecify;

    exports io.vicfield;
    exports io.vicfield.check;
    exports io.vicfield.extraconfig;
    exports io.vicfield.guestinfo;
    exports io.vicfield.keys;
    exports io.vicfield.migration;
    exports io.vicfield.net;
    exports io.vicfield.secret;
    exports io.vicfield.source;
    exports io.vicfield.spi;
    exports io.vicfield.text;
    exports io.vicfield.vmx;
}
