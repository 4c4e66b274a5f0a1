package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Machine(
        @VicField(scope = READ_ONLY) int size,
        //                               ^ [VIC056] Component `size` has the stored type `int32`, but `int64` in its lock: old and new programs could not decode each other's values. Keep the type, or give the new type another key. If both types decode the same values, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY) List<String> registries,
        //                                        ^ [VIC056] Component `registries` has the stored type `list<string>`, but `indexed<string>` in its lock: old and new programs could not decode each other's values. Keep the type, or give the new type another key. If both types decode the same values, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY) Map<String, Trust> trust,
        //                                              ^ [VIC056] Component `trust` has the stored type `map<string, enum(CLOSED|OPEN)>`, but `map<string, enum(OPEN|PEERS)>` in its lock: old and new programs could not decode each other's values. Keep the type, or give the new type another key. If both types decode the same values, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY) Optional<Level> level) {

    enum Trust {
        OPEN,
        CLOSED
    }

    enum Level {
        @VicValue("0")
        LOW,
        @VicValue("1")
        HIGH
    }
}
