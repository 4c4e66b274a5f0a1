package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;
import io.vicfield.VicValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Machine(
        @VicField(scope = READ_ONLY) int size,
        //                               ^ [VIC056] component size holds int32, but int64 in its lock: what VMs hold could not be read, nor what is written by programs of before. Keep the type, or give the new one a key of its own. If both read the same, write the lock anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY) List<String> registries,
        //                                        ^ [VIC056] component registries holds list<string>, but indexed<string> in its lock: what VMs hold could not be read, nor what is written by programs of before. Keep the type, or give the new one a key of its own. If both read the same, write the lock anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY) Map<String, Trust> trust,
        //                                              ^ [VIC056] component trust holds map<string, enum(CLOSED|OPEN)>, but map<string, enum(OPEN|PEERS)> in its lock: what VMs hold could not be read, nor what is written by programs of before. Keep the type, or give the new one a key of its own. If both read the same, write the lock anew with -Avicfield.lock.update=true.
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
