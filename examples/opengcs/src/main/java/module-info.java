/** The configuration of opengcs' client. */
module io.vicfield.examples.opengcs {
    requires transitive io.vicfield;
    requires io.vicfield.extras;
    requires static org.jspecify;

    exports io.vicfield.examples.opengcs;
}
