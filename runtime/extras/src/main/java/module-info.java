/** VMX files, sources with a precedence, listings, migrations of values, and a check for records that share keys. */
module io.vicfield.extras {
    requires transitive io.vicfield;
    requires static org.jspecify;

    exports io.vicfield.check;
    exports io.vicfield.listing;
    exports io.vicfield.migration;
    exports io.vicfield.source;
    exports io.vicfield.vmx;
}
