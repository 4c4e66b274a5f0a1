package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.Optional;

record Machine(
//^ [VIC054] Record `Machine` no longer reads the key `createtime`, but component `createTime` of its lock does: values that VMs store under it would be lost. Undo the change, or add `@FormerKey(key = "createtime", scope = READ_WRITE)` to the `formerKeys` of the component that replaces it. If nobody needs the key, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY) String name,
        @VicField(scope = READ_ONLY, skipDecode = true) String state,
        //                                                     ^ [VIC054] Record `Machine` no longer reads the key `state`, but component `state` of its lock does: values that VMs store under it would be lost. Undo the change, or add `@FormerKey(key = "state", scope = READ_ONLY)` to the `formerKeys` of the component that replaces it. If nobody needs the key, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY, key = "Started", skipEncode = true) boolean started,
        //                                 ^ [VIC054] Record `Machine` no longer writes the key `Started`, but component `started` of its lock does: programs that read it would find no value. Undo the change, or add `@FormerKey(key = "Started", scope = READ_ONLY)` to the `formerKeys` of the component that replaces it. If nobody needs the key, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY, depth = 1) Optional<String> part,
        //                                                       ^ [VIC054] Record `Machine` no longer reads everything below the key `part`, but component `part` of its lock does: values that VMs store under it would be lost. Undo the change, or add `@FormerKey(key = "part", scope = READ_ONLY)` to the `formerKeys` of the component that replaces it. If nobody needs the key, update the lock with `-Avicfield.lock.update=true`.
        @VicIgnore String notes,
        //                ^ [VIC054] Record `Machine` no longer reads the key `notes`, but component `notes` of its lock does: values that VMs store under it would be lost. Undo the change, or add `@FormerKey(key = "notes", scope = HIDDEN)` to the `formerKeys` of the component that replaces it. If nobody needs the key, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY, key = "size") long renamed) {}
