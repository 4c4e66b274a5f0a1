package sample;

import io.vicfield.VicField;

@Deprecated
public record Legacy(@VicField String name) {}
