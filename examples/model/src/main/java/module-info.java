/** VIC's configuration as records. */
module io.vicfield.examples.model {
    requires transitive io.vicfield;
    requires transitive io.vicfield.extras;
    // For what record-builder generates; neither is needed at run time.
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;
    requires static org.jspecify;

    exports io.vicfield.examples.model;
}
