package com.example;

import static io.vicfield.Scope.*;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.vicfield.VicField;
import io.vicfield.VicNamespace;
import java.util.List;
import lombok.With;

/** RecordBuilder and Lombok also read this record. */
@VicNamespace("shop.")
@RecordBuilder
public record Machine(
        @VicField(scope = READ_ONLY) String name,
        @VicField(scope = READ_ONLY, converter = PriceConverter.class) Price price,
        @VicField(scope = READ_ONLY) List<Disk> disks)
        implements MachineBuilder.With {

    @With
    public record Disk(
            @VicField(scope = READ_ONLY) String path,
            @VicField(scope = READ_WRITE) long free) {}
}
