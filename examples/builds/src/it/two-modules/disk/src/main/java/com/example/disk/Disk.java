package com.example.disk;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

public record Disk(
        @VicField(scope = READ_ONLY) String path,
        @VicField(scope = READ_WRITE) long free) {}
