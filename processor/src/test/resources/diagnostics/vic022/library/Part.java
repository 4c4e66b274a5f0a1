package library;

import io.vicfield.VicField;

public record Part(@VicField String id) {}
