module sample {
    requires io.vicfield;
    requires java.compiler;
    requires static org.jspecify;

    exports sample;
}
