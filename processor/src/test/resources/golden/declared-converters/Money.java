package sample;

import io.vicfield.VicConverters;

/** Without the converters of the package or of a record, this converter counts. */
@VicConverters(EurosConverter.class)
public record Money(long cents) {}
