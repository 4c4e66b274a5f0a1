package sample.good;

import io.vicfield.VicField;

/** There is nothing wrong with it. */
public record Good(@VicField String name) {}
