/** VIC's configuration as records. */
module io.vicfield.examples.model {
    requires transitive io.vicfield;
    requires transitive io.vicfield.extras;
    // The code that record-builder generates needs both modules at compile time only.
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;
    requires static org.jspecify;

    exports io.vicfield.examples.model;
}
