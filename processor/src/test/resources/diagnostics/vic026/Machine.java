package sample;

import static io.vicfield.ListFormat.INDEXED;

import io.vicfield.VicField;
import java.time.Instant;
import java.util.List;

record Machine(@VicField(list = INDEXED) List<Instant> starts) {}
        //                      ^ [VIC026] Component `starts` is INDEXED, but is not a list of scalars; other lists are always indexed. Remove `list`.
