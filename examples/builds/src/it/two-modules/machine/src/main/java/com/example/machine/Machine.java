package com.example.machine;

import static io.vicfield.Scope.*;

import com.example.disk.Disk;
import io.vicfield.VicField;
import io.vicfield.VicNamespace;
import java.util.Map;

@VicNamespace("shop.")
public record Machine(
        @VicField(scope = READ_ONLY) Disk system,
        @VicField(scope = READ_ONLY) Map<String, Disk> disks) {}
