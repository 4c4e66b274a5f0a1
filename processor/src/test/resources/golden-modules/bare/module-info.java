/** Reads neither JSpecify's annotations nor javax.annotation.processing. */
module sample {
    requires io.vicfield;

    exports sample;
}
